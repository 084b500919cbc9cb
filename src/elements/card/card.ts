import { LitElement, type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { StoriesController } from '../../controllers/stories-controller.js';
import type { Article } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { card, type CardLayout } from '../../ui/card/card.js';
import { cardStyles } from '../../ui/card/card.styles.js';
import { chooseLayout } from '../../ui/choose-layout.js';
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
 * @slot - Shown until the article arrives, and when it cannot be loaded.
 * @slot footer - Shown under the card.
 * @csspart caption - The picture's caption.
 * @csspart credit - The picture's credit.
 * @cssprop {<color>} --newsfold-card-surface - Background of a card. Default `--newsfold-surface`.
 * @cssprop {<color>} --newsfold-card-text - Text of a card. Default `--newsfold-text`.
 * @uses FeedController, StoriesController, frame, card
 */
export class CardElement extends LitElement {
  static override styles = [baseStyles, cardStyles];
  static override properties: PropertyDeclarations = { ...feedProperties, article: {}, layout: {} };

  /** Id of the article to take from the feed, or an article itself. Default: the first that the filters leave. */
  declare article?: string | Article;
  /** `vertical` `horizontal` `overlay` `compact` `headline`. Default: by its own width. */
  declare layout?: CardLayout;

  readonly #stories = new StoriesController(this);

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#stories.reload();
  }

  protected override render(): TemplateResult {
    const id = typeof this.article === 'string' ? this.article : undefined;
    const [article] = this.#stories.choose(undefined, { article: id, limit: 1 });
    const layout = chooseLayout(this.layout, layouts);
    const content =
      article &&
      html`${card(article, { layout, hasCaption: layout !== 'overlay' && layout !== 'compact' }, this.#stories.view)}<slot name="footer"></slot>`;
    return this.#stories.frame(content, {
      isLive: article?.liveStatus === 'live',
      skeleton: () => cardSkeleton(layout),
    });
  }
}
