import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import type { Link } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { frame } from '../../ui/frame/frame.js';
import { heading } from '../../ui/text/heading.js';
import { sectionStyles } from '../../ui/strip/section.styles.js';
import { topics } from '../../ui/topics.js';
import { topicsStyles } from '../../ui/topics.styles.js';

export interface TopicsElement extends FeedAttributes {}

/**
 * Links to the topics that a publisher has in focus, or to those of one article. Where there are none it shows nothing.
 *
 * ```html
 * <newsfold-topics src="https://news.example/feed.json" limit="3">
 *   <a href="https://news.example/topics">All topics</a>
 * </newsfold-topics>
 * ```
 *
 * @slot - Shown until the topics arrive, and when they cannot be had.
 * @slot heading - Replaces the heading “In focus” or “Related topics”.
 * @slot empty - Shown when there are no topics. Default nothing.
 * @slot footer - Shown under the topics.
 * @csspart heading - The heading.
 * @csspart skip - The link past the topics, seen when it has the focus.
 * @csspart list - The list of topics.
 * @csspart item - One entry of the list.
 * @csspart link - A topic.
 * @fires {FeedLoadEvent} newsfold-load - The topics arrived.
 * @fires {FeedErrorEvent} newsfold-error - The feed could not be had.
 * @fires {SelectEvent} newsfold-select - A reader activates a topic; cancelable.
 */
export class TopicsElement extends LitElement {
  static override styles = [baseStyles, sectionStyles, topicsStyles];
  static override properties: PropertyDeclarations = { ...feedProperties, article: {}, heading: {} };

  /** Id of the article whose topics are shown. Default: the topics of the feed. */
  declare article?: string;
  /** Overrides the heading. */
  declare heading?: string;

  readonly #feed = new FeedController(this);
  readonly #view = new ViewController(this, this.#feed);

  /** Gets the feed again. Settles when it is done, well or not. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const { feed } = this.#feed;
    const links = this.#links();
    this.#feed.setStates({ isEmpty: !links.length });
    return frame(feed && (links.length ? this.#topics(links) : null), this.#view.view, this.#feed.status, {
      empty: '',
    });
  }

  #links(): Link[] {
    const { article, offset = 0, limit } = this;
    const all = article
      ? (this.#feed.articles({ article, offset: 0, limit: 1 })[0]?.topics ?? [])
      : (this.#feed.feed?.topics ?? []);
    return all
      .slice(Math.max(0, offset))
      .slice(0, typeof limit === 'number' && limit >= 0 ? limit : undefined);
  }

  #topics(links: Link[]): TemplateResult {
    const { view } = this.#view;
    const { relatedTopics, inFocus } = view.messages;
    const title = this.heading ?? (this.article ? relatedTopics : inFocus);
    const ownHeading = html`<slot name="heading">${heading(view.headingLevel, 'heading', title)}</slot>`;
    return html`${topics(links, title, ownHeading, view)}<slot name="footer"></slot>`;
  }
}
