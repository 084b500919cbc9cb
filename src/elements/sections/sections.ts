import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { StoriesController } from '../../controllers/stories-controller.js';
import { chooseSections } from '../../model/choose-strip-link.js';
import type { Article, Section } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { cardStyles } from '../../ui/card/card.styles.js';
import { stripSkeleton } from '../../ui/frame/skeleton.js';
import { heading } from '../../ui/text/heading.js';
import {
  inOrder,
  moreLink,
  strip,
  stripHeading,
  stripLayout,
  type StripLayout,
} from '../../ui/strip/strip.js';
import { stripStyles } from '../../ui/strip/strip.styles.js';
import { sectionsStyles } from './sections.styles.js';

export interface SectionsElement extends FeedAttributes {}

/** Number of articles of a section without a `limit`. */
const defaultLimit = 4;

/**
 * All sections of a feed: one strip for each, in feed order, without empty ones. `limit` and `offset` apply to each section;
 * a pinned article comes first in its own. With `dedupe` a story of several sections is shown in the first of them.
 *
 * ```html
 * <newsfold-sections src="https://news.example/feed.json" heading="More stories" limit="3">
 *   <a href="https://news.example/">News from World Desk</a>
 * </newsfold-sections>
 * ```
 *
 * @slot - Shown until articles arrive, and when they cannot be loaded.
 * @slot heading - Replaces the heading over all sections.
 * @slot footer - Shown under the last section.
 * @csspart heading - A heading: over all sections, and over each.
 * @uses FeedController, StoriesController, frame, card, strip
 */
export class SectionsElement extends LitElement {
  static override styles = [baseStyles, cardStyles, stripStyles, sectionsStyles];
  static override properties: PropertyDeclarations = { ...feedProperties, layout: {}, heading: {} };

  /** Layout of each strip: `row` `list` `carousel` `ranked` `timeline`. Default `row`. */
  declare layout?: StripLayout;
  /** Heading over all sections; the sections' headings are then one level below it. Default none. */
  declare heading?: string;

  readonly #stories = new StoriesController(this);

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#stories.reload();
  }

  protected override render(): TemplateResult {
    const { feed, view } = this.#stories;
    const sections = feed ? chooseSections(feed, this.section) : [];
    const strips = sections
      .map((section) => ({ section, articles: this.#articlesOf(section) }))
      .filter(({ articles }) => articles.length);
    const content = html`<slot name="heading"
        >${this.heading ? heading(view.headingLevel, 'heading', this.heading) : nothing}</slot
      >
      ${repeat(
        strips,
        ({ section }) => section.id,
        ({ section, articles }) => this.#strip(section, articles),
      )}
      <slot name="footer"></slot>`;
    return this.#stories.frame(strips.length ? content : undefined, {
      skeleton: () => stripSkeleton(stripLayout(this.layout), this.limit),
    });
  }

  #articlesOf({ id }: Section): Article[] {
    const limit = typeof this.limit === 'number' ? {} : { limit: defaultLimit };
    return this.#stories.choose((articles) => inOrder(articles, stripLayout(this.layout)), {
      within: id,
      ...limit,
    });
  }

  #strip(section: Section, articles: Article[]): TemplateResult {
    const { view } = this.#stories;
    const headingLevel = view.headingLevel + (this.heading ? 1 : 0);
    return strip(
      {
        articles,
        title: section.title,
        layout: stripLayout(this.layout),
        headingLevel,
        heading: stripHeading(section, headingLevel, view),
        footer: moreLink(section, view),
      },
      view,
    );
  }
}
