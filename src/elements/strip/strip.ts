import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { StoriesController } from '../../controllers/stories-controller.js';
import { chooseStripLink } from '../../model/choose-strip-link.js';
import type { Article, Feed } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { cardStyles } from '../../ui/card/card.styles.js';
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
 * @slot - Shown until articles arrive, and when they cannot be loaded.
 * @slot heading - Replaces the heading.
 * @slot footer - Replaces the “More from …” link.
 * @csspart heading - The section's heading.
 * @uses FeedController, StoriesController, frame, card, strip
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

  readonly #stories = new StoriesController(this);

  constructor() {
    super();
    this.lead = false;
  }

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#stories.reload();
  }

  protected override render(): TemplateResult {
    const { feed } = this.#stories;
    const layout = stripLayout(this.layout);
    const articles = this.#stories.choose((chosen) => inOrder(chosen, layout));
    const content = feed && articles.length ? this.#strip(feed, articles, layout) : undefined;
    return this.#stories.frame(content, { skeleton: () => stripSkeleton(layout, this.limit) });
  }

  #strip(feed: Feed, articles: Article[], layout: StripLayout): TemplateResult {
    const { view } = this.#stories;
    const { headingLevel } = view;
    const link = chooseStripLink(feed, this.section);
    const title = this.heading ?? link.title;
    return strip(
      {
        articles,
        title: title || view.messages.latest,
        layout,
        hasLead: this.lead,
        headingLevel,
        heading: html`<slot name="heading">${stripHeading({ ...link, title }, headingLevel, view, this.heading && view.language)}</slot>`,
        footer: html`<slot name="footer">${moreLink(link, view)}</slot>`,
      },
      view,
    );
  }
}
