import type { TemplateResult } from 'lit';
import type { FeedState } from '../loading/feed-source.js';
import { chooseArticles, nextChange, type ArticleFilter } from '../model/choose-articles.js';
import type { Article, Feed } from '../model/feed.js';
import type { FeedStatus } from '../ui/frame/feed-status.js';
import { frame, type FrameOptions } from '../ui/frame/frame.js';
import type { View } from '../ui/view.js';
import { DedupeController } from './dedupe-controller.js';
import { filterOf } from './feed-attributes.js';
import { FeedController, type FeedOptions } from './feed-controller.js';
import { FocusController } from './focus-controller.js';
import { ImpressionController } from './impression-controller.js';
import type { FeedHost } from './source-controller.js';
import { KeptChoices } from './kept-choices.js';
import { ViewController } from './view-controller.js';

/** Picks and orders articles, from those that the host's attributes leave. */
export type Choose = (articles: Article[], context: ChooseContext) => Article[];

/** What a {@link Choose} function may need beside the articles. */
export type ChooseContext = { feed: Feed; filter: ArticleFilter; now: number };

/** What an element draws in its frame: {@link FrameOptions}, and whether it sets `:state(live)`. */
type StoriesFrameOptions = FrameOptions & { isLive?: boolean };

const noState: FeedState = { isLoading: false, clockOffset: 0 };
const all: Choose = (articles) => articles;

/**
 * Connects an element to its feed: the one controller that an element holds. In `render()`, choose the stories, then
 * return `frame(content)`. It loads and polls the feed, keeps what a reader reads in place, dedupes, follows language
 * and clock, sets custom states and fires all events.
 *
 * @fires {SelectEvent} newsfold-select - A reader activates an article or a link; cancelable.
 * @fires {ImpressionEvent} newsfold-impression - An article was at least half visible for one second.
 */
export class StoriesController {
  readonly #host: FeedHost;
  readonly #feed: FeedController;
  readonly #view: ViewController;
  readonly #dedupe: DedupeController;
  readonly #kept = new KeptChoices();

  /** @param options.highestLevel of the element's own heading; 1 only where the element may be what a page is about. Default 2. */
  constructor(host: FeedHost, options: FeedOptions & { highestLevel?: number } = {}) {
    this.#host = host;
    this.#feed = new FeedController(host, options);
    this.#view = new ViewController(host, this.#feed, {
      highestLevel: options.highestLevel,
      showLatest: () => void this.#showLatest(),
    });
    this.#dedupe = new DedupeController(host);
    host.addController(new FocusController(host));
    host.addController(new ImpressionController(host));
  }

  /** The feed as shown; undefined until one arrives. */
  get feed(): Feed | undefined {
    return this.#feed.shown.feed;
  }

  /** What templates need of the element: messages, language, settings, and formatting that follows the clock. */
  get view(): View {
    return this.#view.view;
  }

  /** The element's time, in milliseconds since 1970. */
  get now(): number {
    return this.#feed.clock.now;
  }

  /** Updates the element when its clock reaches this time. Call during a render. */
  validUntil(time: number): void {
    this.#feed.clock.until(time);
  }

  /**
   * Chooses the stories to show, without those that an earlier element or an earlier call in this render shows, where
   * `dedupe` is set.
   * @param choose default: all that the attributes leave.
   * @param filter overrides the host's attributes.
   */
  choose(choose: Choose = all, filter: ArticleFilter = {}): Article[] {
    return this.#kept.keep(
      this.#dedupe.choose((excludedStories) => this.#filter({ ...filter, excludedStories }, choose)),
    );
  }

  /** Like {@link choose}, for articles that are not shown as stories: they neither are deduped nor dedupe others. */
  articles(filter: ArticleFilter = {}, choose: Choose = all): Article[] {
    return this.#kept.keep(this.#filter(filter, choose));
  }

  #filter(filter: ArticleFilter, choose: Choose): Article[] {
    const { feed, now } = this;
    if (feed) this.validUntil(nextChange(feed, now));
    const whole = { ...filterOf(this.#host), ...filter };
    return this.#feed.shown.choose((shown) =>
      choose(chooseArticles(shown, whole, now), { feed: shown, filter: whole, now }),
    );
  }

  /**
   * Draws the frame around an element's content, and sets its custom states. Return it from `render()`.
   * @param content undefined where there is nothing to show.
   */
  frame(
    content: TemplateResult | undefined,
    { isLive, ...options }: StoriesFrameOptions = {},
  ): TemplateResult {
    this.#feed.setStates({ isEmpty: !content, isLive });
    this.#kept.finish();
    return frame(this.feed && (content ?? null), this.view, this.#status, options);
  }

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  get #status(): FeedStatus {
    const { source, shown } = this.#feed;
    const { isLoading, error, fetchedAt, feed, clockOffset } = source?.state ?? noState;
    return {
      isLoading: !feed && isLoading,
      hasFailed: !feed && !!error && !isLoading,
      canRetry: !source?.isFixed,
      staleSince: feed && error && fetchedAt !== undefined ? new Date(fetchedAt + clockOffset) : undefined,
      pendingCount: shown.pendingCount,
      hasFallback: hasFallback(this.#host),
    };
  }

  /** Shows the articles held back, and focuses the first linked headline. */
  async #showLatest(): Promise<void> {
    this.#feed.shown.showLatest();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.story a.link')?.focus();
  }
}

/** Whether the page's author put content into the element, which is shown until articles arrive. */
const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, template, [slot]')
      : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim(),
  );
