import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { DedupeController } from '../../controllers/dedupe-controller.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { ImpressionController } from '../../controllers/impression-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import { chooseStripLink } from '../../model/choose-strip-link.js';
import type { Article, Feed } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { cardStyles } from '../../ui/card/card.styles.js';
import { frame } from '../../ui/frame/frame.js';
import { stripSkeleton } from '../../ui/frame/skeleton.js';
import {
  inOrder,
  moreLink,
  strip,
  stripHeading,
  stripLayout,
  type StripLayout,
} from '../../ui/strip/strip.js';
import { stripStyles } from '../../ui/strip/strip.styles.js';

export interface StripElement extends FeedAttributes {}

/**
 * A section of a publisher: its heading, its stories as cards, and a link to more of them. Without a section it shows
 * all articles of the feed.
 *
 * ```html
 * <newsfold-strip src="https://news.example/feed.json" section="africa" limit="4">
 *   <a href="https://news.example/africa">News from Africa</a>
 * </newsfold-strip>
 * ```
 *
 * @slot - Shown until articles arrive, and when they cannot be had.
 * @slot heading - Replaces the heading.
 * @slot empty - Shown instead of “No stories right now.”
 * @slot loading - Replaces the grey cards that stand there while the feed is on its way.
 * @slot error - Replaces “The stories could not be loaded.” and its button.
 * @slot stale - Replaces “Stories from …” and its button, after stories than which no newer could be had.
 * @slot footer - Replaces the “More from …” link.
 * @csspart heading - The section's heading.
 * @csspart skip - The link past the strip, seen when it has the focus.
 * @csspart list - The list of cards; in a timeline one for each day.
 * @csspart item - One entry of the list.
 * @csspart day - The heading over a day of a timeline.
 * @csspart button - The two buttons of a carousel.
 * @csspart more - The “More from …” link.
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
export class StripElement extends LitElement {
  static override styles = [baseStyles, cardStyles, stripStyles];
  static override properties: PropertyDeclarations = {
    ...feedProperties,
    layout: {},
    lead: { type: Boolean },
    heading: {},
  };

  /** `row` (wraps by width) `list` `carousel` `ranked` (numbered) `timeline` (by day, what is pinned too). Default `row`. */
  declare layout?: StripLayout;
  /** Whether the first card is larger. */
  declare lead: boolean;
  /** Overrides the section's title. */
  declare heading?: string;

  readonly #feed = new FeedController(this);
  readonly #view = new ViewController(this, this.#feed);
  readonly #dedupe = new DedupeController(this);
  readonly #impressions = new ImpressionController(this);

  constructor() {
    super();
    this.lead = false;
  }

  /** Gets the feed again. Settles when it is done, well or not. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const { feed } = this.#feed;
    const { view } = this.#view;
    const layout = stripLayout(this.layout);
    const chosen = this.#dedupe.choose((taken) => this.#feed.articles({ taken }));
    const articles = inOrder(chosen, layout);
    this.#impressions.articles = articles;
    this.#feed.setStates({ isEmpty: !articles.length });
    return frame(
      feed && (articles.length ? this.#strip(feed, articles, layout) : null),
      view,
      this.#feed.status,
      { skeleton: stripSkeleton(layout, this.limit) },
    );
  }

  #strip(feed: Feed, articles: Article[], layout: StripLayout): TemplateResult {
    const { view } = this.#view;
    const { headingLevel } = view;
    const whole = chooseStripLink(feed, this.section);
    const title = this.heading ?? whole.title;
    return strip(
      {
        articles,
        title: title || view.messages.latest,
        layout,
        hasLead: this.lead,
        headingLevel,
        heading: html`<slot name="heading">${stripHeading({ ...whole, title }, headingLevel, view, this.heading && view.language)}</slot>`,
        footer: html`<slot name="footer">${moreLink(whole, view)}</slot>`,
      },
      view,
    );
  }
}
