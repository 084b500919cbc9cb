import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { StoriesController, type Choose } from '../../controllers/stories-controller.js';
import { chooseTopStory } from '../../model/choose-articles.js';
import type { Article } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { card } from '../../ui/card/card.js';
import { cardStyles } from '../../ui/card/card.styles.js';
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
 * @slot - Shown until the story arrives, and when it cannot be loaded.
 * @slot heading - Replaces the heading “Top story”.
 * @slot footer - Shown under the banner.
 * @csspart heading - “Top story”.
 * @csspart card - The banner.
 * @csspart caption - The picture's caption.
 * @csspart credit - The picture's credit.
 * @uses FeedController, StoriesController, frame, card
 */
export class TopStoryElement extends LitElement {
  static override styles = [baseStyles, cardStyles, topStoryStyles];
  static override properties: PropertyDeclarations = feedProperties;

  readonly #stories = new StoriesController(this);

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#stories.reload();
  }

  protected override render(): TemplateResult {
    const [article] = this.#stories.choose(chooseLead);
    return this.#stories.frame(article && this.#banner(article), {
      isLive: article?.liveStatus === 'live',
      skeleton: () => cardSkeleton('banner'),
    });
  }

  #banner(article: Article): TemplateResult {
    const { view } = this.#stories;
    return html`<section aria-label=${view.messages.topStory}>
      <slot name="heading">${heading(view.headingLevel, 'heading', view.messages.topStory)}</slot>
      ${card(article, { layout: 'banner', isLead: true, hasCaption: true }, view)}
      <slot name="footer"></slot>
    </section>`;
  }
}

const chooseLead: Choose = (articles, { feed, filter, now }) => {
  const story = chooseTopStory({ ...feed, articles }, now, filter.pinned);
  return story ? [story] : [];
};
