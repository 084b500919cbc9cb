import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { StoriesController } from '../../controllers/stories-controller.js';
import type { Link } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { heading } from '../../ui/text/heading.js';
import { sectionStyles } from '../../ui/strip/section.styles.js';
import { topics } from '../../ui/topics.js';
import { topicsStyles } from '../../ui/topics.styles.js';

export interface TopicsElement extends FeedAttributes {}

/**
 * Links to the publisher's topics in focus, or to those of one article. Shows nothing if there are none.
 *
 * ```html
 * <newsfold-topics src="https://news.example/feed.json" limit="3">
 *   <a href="https://news.example/topics">All topics</a>
 * </newsfold-topics>
 * ```
 *
 * @slot - Shown until the topics arrive, and when they cannot be loaded.
 * @slot heading - Replaces the heading “In focus” or “Related topics”.
 * @slot empty - Shown when there are no topics. Default nothing.
 * @slot footer - Shown under the topics.
 * @csspart heading - The heading.
 * @csspart skip - The link past the topics, seen when it has the focus.
 * @csspart list - The list of topics.
 * @csspart item - One entry of the list.
 * @csspart link - A topic.
 * @fires {SelectEvent} newsfold-select - A reader activates a topic; cancelable.
 * @uses FeedController
 */
export class TopicsElement extends LitElement {
  static override styles = [baseStyles, sectionStyles, topicsStyles];
  static override properties: PropertyDeclarations = { ...feedProperties, article: {}, heading: {} };

  /** Id of the article whose topics are shown. Default: the topics of the feed. */
  declare article?: string;
  /** Overrides the heading. */
  declare heading?: string;

  readonly #stories = new StoriesController(this);

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#stories.reload();
  }

  protected override render(): TemplateResult {
    const links = this.#links();
    return this.#stories.frame(links.length ? this.#topics(links) : undefined, { isQuiet: true });
  }

  #links(): Link[] {
    const { article, offset = 0, limit } = this;
    const links = article
      ? this.#stories.articles({ article, offset: 0, limit: 1 })[0]?.topics
      : this.#stories.feed?.topics;
    const rest = (links ?? []).slice(Math.max(0, offset));
    return typeof limit === 'number' && limit >= 0 ? rest.slice(0, limit) : rest;
  }

  #topics(links: Link[]): TemplateResult {
    const { view } = this.#stories;
    const { relatedTopics, inFocus } = view.messages;
    const title = this.heading ?? (this.article ? relatedTopics : inFocus);
    const ownHeading = html`<slot name="heading">${heading(view.headingLevel, 'heading', title)}</slot>`;
    return html`${topics(links, title, ownHeading, view)}<slot name="footer"></slot>`;
  }
}
