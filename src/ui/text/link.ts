import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Article, Link } from '../../model/feed.js';
import type { View } from '../view.js';

/** An address with a partner's query string added, before any fragment. */
export function addParams(url: string, params: string | undefined): string {
  const extra = params?.replace(/^[?&]+/, '');
  if (!extra) return url;
  const [page = ''] = url.split('#');
  return `${page}${page.includes('?') ? '&' : '?'}${extra}${url.slice(page.length)}`;
}

type Anchor = {
  part?: string;
  class?: string;
  content: unknown;
  /** What is spoken, where that is more than the content. */
  spoken?: string;
};

/** A link to an article, or the bare content where the article has no page. */
export const articleLink = (article: Article, anchor: Anchor, view: View) =>
  link(article.url && addParams(article.url, view.linkParams), anchor, view, (event) =>
    view.select({ article }, event),
  );

/** A link to anything else, or the bare content where it leads nowhere. */
export const plainLink = (to: Link, anchor: Anchor, view: View) =>
  link(to.url, anchor, view, (event) => view.select({ link: to }, event));

function link(
  url: string | undefined,
  anchor: Anchor,
  view: View,
  onClick: (event: Event) => void,
): TemplateResult {
  const { part, content } = anchor;
  if (!url) return html`<span part=${ifDefined(part)} class=${ifDefined(anchor.class)}>${content}</span>`;
  const isNewTab = view.target === '_blank';
  const spoken = anchor.spoken && `${anchor.spoken}${isNewTab ? ` (${view.messages.newTab})` : ''}`;
  return html`<a
    part=${ifDefined(part)}
    class=${ifDefined(anchor.class)}
    href=${url}
    target=${ifDefined(isNewTab ? '_blank' : undefined)}
    rel=${ifDefined(isNewTab ? 'noopener' : undefined)}
    aria-label=${ifDefined(spoken)}
    @click=${onClick}
    >${content}${isNewTab ? html`<span class="visually-hidden"> (${view.messages.newTab})</span>` : nothing}</a
  >`;
}
