import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { DedupeController } from '../../controllers/dedupe-controller.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { ImpressionController } from '../../controllers/impression-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import type { Article } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { card } from '../../ui/card/card.js';
import { cardStyles } from '../../ui/card/card.styles.js';
import { frame } from '../../ui/frame/frame.js';
import { cardSkeleton } from '../../ui/frame/skeleton.js';
import { heading } from '../../ui/text/heading.js';
import { topStoryStyles } from './top-story.styles.js';

export interface TopStoryElement extends FeedAttributes {}

/**
 * The top story as a banner: a large picture that is loaded first, kicker, headline, summary, date. It is the first
 * pinned article, else the one that the publisher names, else the first that the filters leave.
 *
 * ```html
 * <newsfold-top-story src="https://news.example/feed.json">
 *   <a href="https://news.example/">The news from World Desk</a>
 * </newsfold-top-story>
 * ```
 *
 * @slot - Shown until the story arrives, and when it cannot be had.
 * @slot heading - Replaces the heading “Top story”.
 * @slot empty - Shown instead of “No stories right now.”
 * @slot loading - Replaces the grey cards that stand there while the feed is on its way.
 * @slot error - Replaces “The stories could not be loaded.” and its button.
 * @slot stale - Replaces “Stories from …” and its button, after stories than which no newer could be had.
 * @slot footer - Shown under the banner.
 * @csspart heading - “Top story”.
 * @csspart card - The banner.
 * @csspart picture - Picture with caption and credit.
 * @csspart image - The `<img>`.
 * @csspart caption - The picture's caption.
 * @csspart credit - The picture's credit.
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
 * @fires {FeedLoadEvent} newsfold-load - The story arrived.
 * @fires {FeedErrorEvent} newsfold-error - The feed could not be had.
 * @fires {SelectEvent} newsfold-select - A reader activates the story; cancelable.
 * @fires {ImpressionEvent} newsfold-impression - The story was at least half visible for one second.
 */
export class TopStoryElement extends LitElement {
  static override styles = [baseStyles, cardStyles, topStoryStyles];
  static override properties: PropertyDeclarations = feedProperties;

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
    this.#impressions.articles = this.#dedupe.choose((taken) => this.#feed.topStory({ taken }));
    const [article] = this.#impressions.articles;
    this.#feed.setStates({ isEmpty: !article, isLive: article?.liveStatus === 'live' });
    return frame(feed && (article ? this.#banner(article) : null), view, this.#feed.status, {
      skeleton: cardSkeleton('banner'),
    });
  }

  #banner(article: Article): TemplateResult {
    const { view } = this.#view;
    return html`<section aria-label=${view.messages.topStory}>
      <slot name="heading">${heading(view.headingLevel, 'heading', view.messages.topStory)}</slot>
      ${card(article, { layout: 'banner', isLead: true }, view)}
      <slot name="footer"></slot>
    </section>`;
  }
}
