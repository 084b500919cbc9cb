import type { ReactiveController } from 'lit';
import { chooseArticles, chooseTopStory, type ArticleFilter, nextChange } from '../model/choose-articles.js';
import type { Article, Feed } from '../model/feed.js';
import type { FeedStatus } from '../ui/frame/feed-status.js';
import type { FeedSource } from '../loading/feed-source.js';
import { canReorder } from '../page/being-read.js';
import { ClockController } from './clock-controller.js';
import { DocumentController } from './document-controller.js';
import { FeedEvents } from './feed-events.js';
import { watchNear } from '../page/viewport.js';
import { ImageReleaseController } from './image-release-controller.js';
import { settingsOf, type Settings } from './settings.js';
import { StableFeed } from './stable-feed.js';
import { situationOf } from './situation-of.js';
import { SourceController, type FeedHost, Polling } from './source-controller.js';
import { CustomStates } from './custom-states.js';
import { filterOf } from './feed-attributes.js';

/** Gives an element its articles and the time, loads them when they are wanted, and says what happens. */
export class FeedController implements ReactiveController {
  readonly clock: ClockController;
  readonly #host: FeedHost;
  readonly #source: SourceController;
  readonly #states: CustomStates;
  readonly #isProvider: boolean;
  readonly #shown: StableFeed;
  readonly #polling = new Polling();
  readonly #events = new FeedEvents();
  #isNear = false;
  #stopWatching?: () => void;
  #asked?: FeedSource;

  /**
   * @param isProvider a `<newsfold-feed>` shows nothing itself: those that read it say when it is wanted.
   * @param isRestless whether it shows what is new at once, also to a reader who is in the middle of it.
   */
  constructor(host: FeedHost, { isProvider = false, isRestless = false } = {}) {
    this.#host = host;
    this.#isProvider = isProvider;
    host.addController(new DocumentController(host));
    host.addController(new ImageReleaseController(host));
    this.#source = new SourceController(host, { isProvider });
    this.clock = new ClockController(host);
    this.#states = new CustomStates(host);
    this.#shown = new StableFeed(() => isProvider || isRestless || canReorder(host));
    host.addController(this);
  }

  get source(): FeedSource | undefined {
    return this.#source.source;
  }

  /** The feed as it is shown: what came while it was being read waits. */
  get feed(): Feed | undefined {
    return this.#shown.feed;
  }

  /** How the element stands with its feed, once its articles are chosen. */
  get status(): FeedStatus {
    return situationOf(this.#host, this.source, this.#shown);
  }

  /** The element's own settings before those of the feed element it reads. */
  get settings(): Settings {
    return settingsOf(this.#host, this.#source.settings);
  }

  /** Whether what the element needs shall be fetched: it is near the viewport, or told not to wait for that. */
  get shouldLoad(): boolean {
    return this.#isNear || this.settings.loading === 'eager';
  }

  /** The articles that the element's attributes leave. */
  articles(only: ArticleFilter = {}): Article[] {
    const filter = this.#filter(only);
    return this.#shown.choose((feed) => chooseArticles(feed, filter, this.clock.now));
  }

  /** The one of them that leads; none where there are none. */
  topStory(only: ArticleFilter = {}): Article[] {
    const filter = this.#filter(only);
    const { now } = this.clock;
    return this.#shown.choose((feed) => {
      const articles = chooseArticles(feed, filter, now);
      const story = chooseTopStory({ ...feed, articles }, now, filter.pinned);
      return story ? [story] : [];
    });
  }

  /** Puts in the articles that waited, and leads to the first. */
  async showLatest(): Promise<void> {
    this.#shown.showLatest();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="headline"] a')?.focus();
  }

  #filter(only: ArticleFilter): ArticleFilter {
    const next = this.feed ? nextChange(this.feed, this.clock.now) : Infinity;
    if (next < Infinity) this.clock.until(next);
    return { ...filterOf(this.#host), ...only };
  }

  /** Tells the page's CSS what the element shows; called once the element knows. */
  setStates({ isEmpty, isLive = false }: { isEmpty: boolean; isLive?: boolean }): void {
    const state = this.source?.state;
    const { feed, error } = state ?? {};
    this.#states.set({
      loading: !!state && (state.isLoading || (!feed && !error)),
      error: !!error,
      stale: !!error && !!feed,
      empty: !!feed && isEmpty,
      live: isLive,
    });
  }

  async reload(): Promise<void> {
    await this.#host.updateComplete;
    await this.source?.reload();
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    if (this.#isProvider) return;
    this.#stopWatching = watchNear(this.#host, (isNear) => {
      this.#isNear = isNear;
      this.clock.isSeen = isNear;
      // What is far away may move.
      if (isNear || this.#shown.showLatest()) this.#host.requestUpdate();
    });
  }

  hostUpdate(): void {
    this.clock.set(this.settings.now, this.source?.state.clockOffset ?? 0);
    this.#shown.update(this.source);
    const isWanted = this.#host.isConnected && this.shouldLoad;
    this.#polling.wish(this.source, isWanted ? this.settings.refresh : undefined);
    if (!isWanted) return;
    const { source } = this;
    // A failure is not asked for again by each update that it causes.
    if (source !== this.#asked) source?.load();
    this.#asked = source;
  }

  hostUpdated(): void {
    this.#events.dispatch(this.#host, this.source?.state);
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#isNear = false;
    this.#asked = undefined;
    this.#shown.showLatest();
    this.#polling.wish(undefined, undefined);
  }
}
