import { LitElement, type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { DedupeController } from '../../controllers/dedupe-controller.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { ImpressionController } from '../../controllers/impression-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import type { Article } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { card, type CardLayout } from '../../ui/card/card.js';
import { cardStyles } from '../../ui/card/card.styles.js';
import { chooseLayout } from '../../ui/choose-layout.js';
import { frame } from '../../ui/frame/frame.js';
import { cardSkeleton } from '../../ui/frame/skeleton.js';

export interface CardElement extends FeedAttributes {}

const layouts: readonly CardLayout[] = ['vertical', 'horizontal', 'overlay', 'compact', 'headline'];

/**
 * One article: picture, kicker, label, headline, summary, and a line with date, duration, kind and agencies.
 *
 * ```html
 * <newsfold-card src="https://news.example/feed.json" article="a-17">
 *   <a href="https://news.example/a-17">Ferry line reopens after winter repairs</a>
 * </newsfold-card>
 * ```
 *
 * @slot - Shown until the article arrives, and when it cannot be had.
 * @slot empty - Shown instead of “No stories right now.”
 * @slot loading - Replaces the grey cards that stand there while the feed is on its way.
 * @slot error - Replaces “The stories could not be loaded.” and its button.
 * @slot stale - Replaces “Stories from …” and its button, after stories than which no newer could be had.
 * @slot footer - Shown under the card.
 * @csspart card - The whole card.
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
 * @cssprop {<color>} --newsfold-card-surface - Background of a card. Default `--newsfold-surface`.
 * @cssprop {<color>} --newsfold-card-text - Text of a card. Default `--newsfold-text`.
 * @fires {FeedLoadEvent} newsfold-load - Articles arrived.
 * @fires {FeedErrorEvent} newsfold-error - The feed could not be had.
 * @fires {SelectEvent} newsfold-select - A reader activates the article; cancelable.
 * @fires {ImpressionEvent} newsfold-impression - The article was at least half visible for one second.
 */
export class CardElement extends LitElement {
  static override styles = [baseStyles, cardStyles];
  static override properties: PropertyDeclarations = { ...feedProperties, article: {}, layout: {} };

  /** Id of the article to take from the feed, or an article itself. Default: the first that the filters leave. */
  declare article?: string | Article;
  /** `vertical` `horizontal` `overlay` `compact` `headline`. Default: by its own width. */
  declare layout?: CardLayout;

  readonly #feed = new FeedController(this);
  readonly #view = new ViewController(this, this.#feed);
  readonly #dedupe = new DedupeController(this);
  readonly #impressions = new ImpressionController(this);

  /** Gets the feed again. Settles when it is done, well or not. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const id = typeof this.article === 'string' ? this.article : undefined;
    this.#impressions.articles = this.#dedupe.choose((taken) =>
      this.#feed.articles({ article: id, taken, limit: 1 }),
    );
    const [article] = this.#impressions.articles;
    const { view } = this.#view;
    const layout = chooseLayout(this.layout, layouts);
    const content = article && html`${card(article, { layout }, view)}<slot name="footer"></slot>`;
    this.#feed.setStates({ isEmpty: !article, isLive: article?.liveStatus === 'live' });
    return frame(this.#feed.feed && (content ?? null), view, this.#feed.status, {
      skeleton: cardSkeleton(layout),
    });
  }
}
