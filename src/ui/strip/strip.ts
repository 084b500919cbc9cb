import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { View } from '../view.js';
import type { Article, Link } from '../../model/feed.js';
import { card, type CardOptions } from '../card/card.js';
import { imageChanges } from '../card/picture-files.js';
import { carousel } from './carousel.js';
import { chooseLayout } from '../choose-layout.js';
import { heading } from '../text/heading.js';
import { plainLink } from '../text/link.js';
import { skipTarget, skipLink } from '../text/skip.js';
import { timeline } from './timeline.js';
import { formatMessage, isolate } from '../text/inline.js';
import { newestFirst } from '../../model/choose-ticker.js';

/** How a strip is laid out. */
export type StripLayout = (typeof stripLayouts)[number];
const stripLayouts = ['row', 'list', 'carousel', 'ranked', 'timeline'] as const;

/** Returns the layout that an attribute names, or `row` if it names none. */
export const stripLayout = (name: string | undefined): StripLayout =>
  chooseLayout(name, stripLayouts) ?? 'row';

/** Returns articles in the order that a layout shows: newest first in a timeline, else as in the feed. */
export const inOrder = (articles: Article[], layout: StripLayout): Article[] =>
  layout === 'timeline' ? newestFirst(articles) : articles;

/** What a strip shows and how. */
export type StripContent = {
  articles: readonly Article[];
  /** Accessible name of the section; also compared with the kickers of its cards. */
  title: string;
  layout: StripLayout;
  /** Whether the first card is larger. Default false. */
  hasLead?: boolean;
  /** Level of the strip's heading, 1 to 6; headlines of cards are one below. */
  headingLevel: number;
  heading: unknown;
  footer: unknown;
};

/**
 * A section: heading, skip link, cards, and a link to more.
 *
 * @csspart skip - The link past the section, visible on focus.
 * @csspart list - The list of cards; in a timeline, one list for each day.
 * @csspart item - An entry of the list.
 * @csspart day - The heading of a day in a timeline.
 * @csspart button - The two buttons of a carousel.
 * @csspart more - The “More from …” link.
 * @cssprop {<length>} --newsfold-gap - Space between cards. Default 24px.
 */
export function strip(content: StripContent, view: View): TemplateResult {
  const { articles, title, layout, hasLead, headingLevel } = content;
  const changes = [articles, title, layout, headingLevel, view, view.ticks(), imageChanges()];
  return html`<section class="strip ${layout} ${hasLead ? 'lead' : ''}" aria-label=${title}>
    ${content.heading} ${skipLink(title, view)} ${guard(changes, () => cards(content, view))} ${content.footer} ${skipTarget}
  </section>`;
}

/**
 * A strip's heading, linked to the section's page; nothing without a title.
 * @param language BCP 47 tag of the title. Default: the feed's.
 */
export function stripHeading(link: Link, level: number, view: View, language = view.feedLanguage): unknown {
  const content = isolate(link.title, language, view);
  return link.title ? heading(level, 'heading', plainLink(link, { content }, view)) : nothing;
}

/** The “More from Africa” link; nothing without a URL. */
export const moreLink = (link: Link, view: View): unknown =>
  link.url
    ? plainLink(link, { attributes: html`part="more"`, content: moreFrom(link.title, view) }, view)
    : nothing;

const moreFrom = (title: string, view: View) =>
  formatMessage(view.messages.moreFrom, { title: isolate(title, view.feedLanguage, view) });

function cards({ articles, title, layout, headingLevel }: StripContent, view: View): unknown {
  const options: CardOptions = { heading: title, headingLevel: headingLevel + 1 };
  const draw = (more: CardOptions) => (article: Article) => card(article, { ...options, ...more }, view);
  const item = (more: CardOptions) => (article: Article) => html`<li part="item">${draw(more)(article)}</li>`;
  switch (layout) {
    case 'carousel':
      return carousel(articles, draw({ layout: 'vertical' }), title, view);
    case 'timeline': {
      const inDay = { layout: 'compact', timeOnly: true, headingLevel: headingLevel + 2 } as const;
      return timeline(articles, item(inDay), headingLevel + 1, view);
    }
    case 'ranked': {
      // Not a CSS counter: those need `@counter-style` for the language's digits.
      const ranked = (article: Article, i: number) =>
        html`<li part="item" data-rank=${view.number(i + 1)}>${draw({ layout: 'compact' })(article)}</li>`;
      return html`<ol part="list" role="list">${repeat(articles, ({ id }) => id, ranked)}</ol>`;
    }
    default:
      return html`<ul part="list" role="list">${repeat(articles, ({ id }) => id, item({}))}</ul>`;
  }
}
