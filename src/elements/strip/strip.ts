import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { feedProperties, type FeedAttributes } from '../../context/feed-attributes.js';
import { FeedController } from '../../context/feed-controller.js';
import { ImpressionController } from '../../context/impression-controller.js';
import { ViewController } from '../../context/view-controller.js';
import { chooseHeading } from '../../model/choose-heading.js';
import type { Article, Link } from '../../model/feed.js';
import { baseStyles } from '../../ui/base.styles.js';
import { card, type CardOptions } from '../../ui/card.js';
import { cardStyles } from '../../ui/card.styles.js';
import { chooseLayout } from '../../ui/choose-layout.js';
import { frame } from '../../ui/frame.js';
import { heading } from '../../ui/heading.js';
import { plainLink } from '../../ui/link.js';
import { stripStyles } from './strip.styles.js';

export interface StripElement extends FeedAttributes {}

/** How a strip is laid out. */
export type StripLayout = 'row' | 'list' | 'ranked';
const layouts: readonly StripLayout[] = ['row', 'list', 'ranked'];

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
 * @slot footer - Replaces the “More from …” link.
 * @csspart heading - The section's heading.
 * @csspart skip - The link past the strip, seen when it has the focus.
 * @csspart list - The list of cards.
 * @csspart item - One entry of the list.
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

  /** `row` (wraps by width), `list`, `ranked` (numbered). Default `row`. */
  declare layout?: StripLayout;
  /** Whether the first card is larger. */
  declare lead: boolean;
  /** Overrides the section's title. */
  declare heading?: string;

  readonly #feed = new FeedController(this);
  readonly #view = new ViewController(this, this.#feed);
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
    const articles = this.#feed.articles();
    this.#impressions.articles = articles;
    this.#feed.show({ isEmpty: !articles.length });
    const content =
      feed && articles.length ? this.#section(articles, chooseHeading(feed, this.section)) : null;
    return frame(feed && content, this.#view.view);
  }

  #section(articles: Article[], whole: Link): TemplateResult {
    const { view } = this.#view;
    const { words } = view;
    const layout = chooseLayout(this.layout, layouts) ?? 'row';
    const title = this.heading ?? whole.title;
    const options: CardOptions = { layout: layout === 'ranked' ? 'compact' : undefined, under: title };
    const cards = repeat(
      articles,
      ({ id }) => id,
      (article) => html`<li part="item">${card(article, options, view)}</li>`,
    );
    const more = { part: 'more', content: words.moreFrom(whole.title) };
    return html`<section class="${layout} ${this.lead ? 'lead' : ''}" aria-label=${title || words.latest}>
      <slot name="heading"
        >${title ? heading(view.headingLevel, 'heading', plainLink({ ...whole, title }, { content: title }, view)) : nothing}</slot
      >
      <a part="skip" href="#" @click=${this.#skip}>${words.skip(title || words.latest)}</a>
      ${
        layout === 'ranked'
          ? html`<ol part="list" role="list">${cards}</ol>`
          : html`<ul part="list" role="list">${cards}</ul>`
      }
      <slot name="footer">${whole.url ? plainLink(whole, more, view) : nothing}</slot>
      <div class="end" tabindex="-1"></div>
    </section>`;
  }

  readonly #skip = (event: Event): void => {
    // An address's fragment cannot name a place inside a shadow tree.
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('.end')?.focus();
  };
}
