import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../ui/view.js';
import type { Article } from '../../model/feed.js';
import { articleLink } from '../../ui/text/link.js';

/** The article's address: to follow, to copy and, where the browser can, to share. */
export function permalink(article: Article, view: View): TemplateResult | typeof nothing {
  const { messages } = view;
  const url = article.shortUrl ?? article.url;
  if (!url) return nothing;
  const share = () => void navigator.share({ title: article.title, url }).catch(() => {});
  return html`<div part="permalink" class="permalink">
    ${articleLink({ ...article, url }, { part: 'link', content: url.replace(/^https?:\/\//, '') }, view)}
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

/** Copies and says so; where the browser forbids it, the address is selected for the reader to copy. */
async function copy(event: Event, url: string, copied: string): Promise<void> {
  const place = (event.currentTarget as Element).parentElement!;
  const status = place.querySelector('[part="status"]')!;
  try {
    await navigator.clipboard.writeText(url);
    // Emptied first, so that a second copy is announced too.
    status.textContent = '';
    requestAnimationFrame(() => (status.textContent = copied));
  } catch {
    getSelection()?.selectAllChildren(place.querySelector('[part="link"]')!);
  }
}
