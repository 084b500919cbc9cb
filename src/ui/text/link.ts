import { html, type TemplateResult } from 'lit';
import type { Article, Link } from '../../model/feed.js';
import type { View } from '../view.js';
import { empty, flatten } from './flatten.js';

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

/** What a reader selects by a link. A link's element carries it, for the one click listener of the frame. */
export type Selected = { article: Article } | { link: Link };

/** The element of a link. */
export type Anchor = HTMLAnchorElement & { selected?: Selected };

type AnchorOptions = {
  /** `part` and `class`, as a template of attributes. Default: none. */
  attributes?: TemplateResult;
  content: unknown;
  /** Accessible name, if it is more than the content. */
  spoken?: string;
};

/** A link to an article, or its content in a `<span>` if the article has no URL. */
export const articleLink = (article: Article, options: AnchorOptions, view: View): TemplateResult =>
  link(article.url && addParams(article.url, view.linkParams), { article }, options, view);

/** A link to anything else, or its content in a `<span>` if it has no URL. */
export const plainLink = (target: Link, options: AnchorOptions, view: View): TemplateResult =>
  link(target.url, { link: target }, options, view);

function link(
  url: string | undefined,
  selected: Selected,
  { attributes = empty, content, spoken }: AnchorOptions,
  { target, messages }: View,
): TemplateResult {
  if (!url) return flatten(html`<span ${attributes}>${content}</span>`);
  const isNewTab = target === '_blank';
  const name = spoken && (isNewTab ? `${spoken} (${messages.newTab})` : spoken);
  return flatten(html`<a
    ${attributes}
    href=${url} ${isNewTab ? html`target="_blank" rel="noopener"` : empty} ${name ? html`aria-label=${name}` : empty}
    .selected=${selected}
    >${content}${isNewTab ? html`<span class="visually-hidden"> (${messages.newTab})</span>` : empty}</a>`);
}
