import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { DedupeController } from '../../controllers/dedupe-controller.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { ImpressionController } from '../../controllers/impression-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import { chooseSections } from '../../model/choose-strip-link.js';
import type { Article, Section } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { cardStyles } from '../../ui/card/card.styles.js';
import { frame } from '../../ui/frame/frame.js';
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

/** How many articles a section shows where no `limit` says otherwise. */
const usual = 4;

/**
 * The whole of a publisher: one strip for each section of the feed, in the feed's order; empty ones are left out.
 * `limit` and `offset` count in each section; a pinned article comes first in its own. With `dedupe` a story of several
 * sections stands in the first of them.
 *
 * ```html
 * <newsfold-sections src="https://news.example/feed.json" heading="More stories" limit="3">
 *   <a href="https://news.example/">News from World Desk</a>
 * </newsfold-sections>
 * ```
 *
 * @slot - Shown until articles arrive, and when they cannot be had.
 * @slot heading - Replaces the heading over all sections.
 * @slot empty - Shown instead of “No stories right now.”
 * @slot loading - Replaces the grey cards that stand there while the feed is on its way.
 * @slot error - Replaces “The stories could not be loaded.” and its button.
 * @slot stale - Replaces “Stories from …” and its button, after stories than which no newer could be had.
 * @slot footer - Shown under the last section.
 * @csspart heading - A heading: over all sections, and over each.
 * @csspart skip - The link past a section, seen when it has the focus.
 * @csspart list - A list of cards.
 * @csspart item - One entry of a list.
 * @csspart day - The heading over a day of a timeline.
 * @csspart more - A “More from …” link.
 * @csspart button - The two buttons of a carousel.
 * @csspart card - A card; its parts are those of `<newsfold-card>`.
 * @csspart picture - Picture with caption and credit.
 * @csspart image - The `<img>`.
 * @csspart badge - The on-air mark of live coverage.
 * @csspart label - The editors' word: breaking, analysis …
 * @csspart kicker - Category and place over the headline.
 * @csspart headline - The headline.
 * @csspart summary - The standfirst.
 * @csspart meta - Date, duration, kind, agencies.
 * @csspart time - The date.
 * @csspart duration - Length of a recording.
 * @csspart status - What is said of a feed that failed.
 * @csspart retry - The button that asks again.
 * @csspart new - The button that puts in what came while the reader was reading.
 * @cssprop {<length>} --newsfold-gap - Space between cards. Default 24px.
 * @fires {FeedLoadEvent} newsfold-load - Articles arrived.
 * @fires {FeedErrorEvent} newsfold-error - The feed could not be had.
 * @fires {SelectEvent} newsfold-select - A reader activates an article or a link; cancelable.
 * @fires {ImpressionEvent} newsfold-impression - An article was at least half visible for one second.
 */
export class SectionsElement extends LitElement {
  static override styles = [baseStyles, cardStyles, stripStyles, sectionsStyles];
  static override properties: PropertyDeclarations = { ...feedProperties, layout: {}, heading: {} };

  /** Layout of each strip: `row` `list` `carousel` `ranked` `timeline`. Default `row`. */
  declare layout?: StripLayout;
  /** Heading over all sections; the sections' headings are then one level below it. Default none. */
  declare heading?: string;

  readonly #feed = new FeedController(this);
  readonly #view = new ViewController(this, this.#feed);
  readonly #dedupe = new DedupeController(this);
  readonly #impressions = new ImpressionController(this);

  /** Gets the feed again. Settles when it is done, well or not. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const { feed } = this.#feed;
    const { view } = this.#view;
    const strips = feed ? chooseSections(feed, this.section).map((section) => this.#articlesOf(section)) : [];
    const filled = strips.filter(({ articles }) => articles.length);
    this.#impressions.articles = filled.flatMap(({ articles }) => articles);
    this.#feed.setStates({ isEmpty: !filled.length });
    const content = html`<slot name="heading"
        >${this.heading ? heading(view.headingLevel, 'heading', this.heading) : nothing}</slot
      >
      ${repeat(
        filled,
        ({ section }) => section.id,
        ({ section, articles }) => this.#strip(section, articles),
      )}
      <slot name="footer"></slot>`;
    return frame(feed && (filled.length ? content : null), view, this.#feed.status, {
      skeleton: stripSkeleton(stripLayout(this.layout), this.limit),
    });
  }

  #articlesOf(section: Section) {
    const only = { within: section.id, ...(typeof this.limit !== 'number' && { limit: usual }) };
    const articles = this.#dedupe.choose((taken) => this.#feed.articles({ ...only, taken }));
    return { section, articles: inOrder(articles, stripLayout(this.layout)) };
  }

  #strip(section: Section, articles: Article[]): TemplateResult {
    const { view } = this.#view;
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
