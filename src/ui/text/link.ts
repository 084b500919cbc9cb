import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Article, Link } from '../../model/feed.js';
import type { View } from '../view.js';

/**
 * Adds parameters to the query string of a URL, before its fragment.
 * @param params `a=1&b=2`, with or without a leading `?`. Default: none.
 */
export function addParams(url: string, params: string | undefined): string {
  const query = params?.replace(/^[?&]+/, '');
  if (!query) return url;
  const [page = ''] = url.split('#');
  return `${page}${page.includes('?') ? '&' : '?'}${query}${url.slice(page.length)}`;
}

type Anchor = {
  part?: string;
  class?: string;
  content: unknown;
  /** Accessible name, if it is more than the content. */
  spoken?: string;
};

/** A link to an article, or its content in a `<span>` if the article has no URL. */
export const articleLink = (article: Article, anchor: Anchor, view: View) =>
  link(article.url && addParams(article.url, view.linkParams), anchor, view, (event) =>
    view.select({ article }, event),
  );

/** A link to anything else, or its content in a `<span>` if it has no URL. */
export const plainLink = (target: Link, anchor: Anchor, view: View) =>
  link(target.url, anchor, view, (event) => view.select({ link: target }, event));

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
