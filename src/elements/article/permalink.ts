import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../model/feed.js';
import { articleLink } from '../../ui/text/link.js';
import type { View } from '../../ui/view.js';

/** The article's URL as a link, a copy button and, if supported, a share button. Nothing without a URL. */
export function permalink(article: Article, view: View): TemplateResult | typeof nothing {
  const { messages } = view;
  const url = article.shortUrl ?? article.url;
  if (!url) return nothing;
  const share = () => void navigator.share({ title: article.title, url }).catch(() => {});
  return html`<div part="permalink" class="permalink">
    ${articleLink({ ...article, url }, { attributes: html`part="link"`, content: url.replace(/^https?:\/\//, '') }, view)}
    <button part="button" type="button" @click=${(event: Event) => void copy(event, url, messages.copied)}>
      ${messages.copyLink}
    </button>
    ${
      'share' in navigator
        ? html`<button part="button" type="button" @click=${share}>${messages.share}</button>`
        : nothing
    }
    <span part="status" role="status"></span>
  </div>`;
}

/** Copies the URL and announces it. Selects the link instead if the browser denies access to the clipboard. */
async function copy(event: Event, url: string, copied: string): Promise<void> {
  const parent = (event.currentTarget as Element).parentElement!;
  const status = parent.querySelector('[part="status"]')!;
  try {
    await navigator.clipboard.writeText(url);
    // Emptied first: screen readers announce only a change, so a second copy would be silent.
    status.textContent = '';
    requestAnimationFrame(() => (status.textContent = copied));
  } catch {
    getSelection()?.selectAllChildren(parent.querySelector('[part="link"]')!);
  }
}
