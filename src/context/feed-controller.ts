import type { ReactiveController } from 'lit';
import type { FeedError } from '../model/feed-error.js';
import { chooseArticles, chooseTopStory, type ArticleFilter } from '../model/choose-articles.js';
import { parseDuration } from '../model/duration.js';
import type { Article, Feed } from '../model/feed.js';
import { idsOf } from '../model/ids.js';
import type { Situation } from '../model/situation.js';
import type { FeedSource, FeedState } from '../loading/feed-source.js';
import { ClockController } from './clock-controller.js';
import { FeedErrorEvent, FeedLoadEvent } from './feed-events.js';
import { watchNear } from './near-viewport.js';
import { SourceController, type FeedHost } from './source-controller.js';
import type { Settings } from './contexts.js';
import { isAtRest } from './at-rest.js';
import { hasFallback } from './has-fallback.js';
import { ShownFeed } from './shown-feed.js';
import { States } from './states.js';
import { DocumentController } from './document-controller.js';

/** Gives an element its articles and the time, loads them when they are wanted, and says what happens. */
export class FeedController implements ReactiveController {
  readonly clock: ClockController;
  readonly #host: FeedHost;
  readonly #source: SourceController;
  readonly #states: States;
  readonly #isProvider: boolean;
  readonly #shown: ShownFeed;
  #isNear = false;
  #stopWatching?: () => void;
  #asked?: FeedSource;
  #polled?: { source?: FeedSource; seconds?: number };
  #told: { feed?: Feed; error?: FeedError } = {};

  /**
   * @param isProvider a `<newsfold-feed>` shows nothing itself: those that read it say when it is wanted.
   * @param isRestless whether it shows what is new at once, also to a reader who is in the middle of it.
   */
  constructor(host: FeedHost, { isProvider = false, isRestless = false } = {}) {
    this.#host = host;
    this.#isProvider = isProvider;
    host.addController(new DocumentController(host));
    this.#source = new SourceController(host, { isProvider });
    this.clock = new ClockController(host);
    this.#states = new States(host);
    this.#shown = new ShownFeed(() => isProvider || isRestless || isAtRest(host));
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
  get situation(): Situation {
    const { isLoading, error, updated, feed, clockOffset } = this.source?.state ?? nothingYet;
    return {
      isLoading: !feed && isLoading,
      hasFailed: !feed && !!error && !isLoading,
      canRetry: !this.source?.isFixed,
      staleSince: feed && error && updated !== undefined ? new Date(updated + clockOffset) : undefined,
      waiting: this.#shown.waiting,
      hasFallback: hasFallback(this.#host),
    };
  }

  /** The element's own settings before those of the feed element it reads. */
  get settings(): Settings {
    const { timeZone, target, linkParams, headingLevel, loading, now, refresh } = this.#host;
    const given = this.#source.settings;
    return {
      timeZone: timeZone ?? given.timeZone,
      target: target ?? given.target,
      linkParams: linkParams ?? given.linkParams,
      headingLevel: headingLevel ?? given.headingLevel,
      loading: loading ?? given.loading,
      now: now ?? given.now,
      refresh: refresh ?? given.refresh,
    };
  }

  /** Whether what the element needs shall be fetched: it is near the viewport, or told not to wait for that. */
  get isWanted(): boolean {
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
  async showWaiting(): Promise<void> {
    this.#shown.release();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="headline"] a')?.focus();
  }

  #filter(only: ArticleFilter = {}): ArticleFilter {
    const { section, topic, kind, exclude, maxAge, pin, offset, limit } = this.#host;
    for (const { embargoedUntil, expires } of this.feed?.articles ?? []) {
      for (const date of [embargoedUntil, expires])
        if (date && +date > this.clock.now) this.clock.until(+date);
    }
    return {
      sections: idsOf(section),
      topic,
      kinds: idsOf(kind),
      exclude: idsOf(exclude),
      maxAge: parseDuration(maxAge ?? ''),
      pinned: idsOf(pin),
      offset: count(offset),
      limit: count(limit),
      ...only,
    };
  }

  /** Tells the page's CSS what the element shows; called once the element knows. */
  show({ isEmpty, isLive = false }: { isEmpty: boolean; isLive?: boolean }): void {
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
      if (isNear || this.#shown.release()) this.#host.requestUpdate();
    });
  }

  hostUpdate(): void {
    this.clock.set(this.settings.now, this.source?.state.clockOffset ?? 0);
    this.#shown.take(this.source);
    const isWanted = this.#host.isConnected && this.isWanted;
    this.#poll(isWanted ? this.settings.refresh : undefined);
    if (!isWanted) return;
    const { source } = this;
    // A failure is not asked for again by each update that it causes.
    if (source !== this.#asked) source?.load();
    this.#asked = source;
  }

  hostUpdated(): void {
    const { feed, error, retryAt } = this.source?.state ?? {};
    const told = this.#told;
    this.#told = { feed, error };
    if (feed && feed !== told.feed) this.#host.dispatchEvent(new FeedLoadEvent(feed, !!error));
    if (error && error !== told.error)
      this.#host.dispatchEvent(
        new FeedErrorEvent(error, retryAt !== undefined, retryAt ? new Date(retryAt) : undefined),
      );
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#isNear = false;
    this.#asked = undefined;
    this.#shown.release();
    this.#poll(undefined);
  }

  /** @param refresh seconds; what is none wishes for nothing. */
  #poll(refresh: number | undefined): void {
    const seconds = refresh && refresh > 0 ? Math.max(leastRefresh, refresh) : undefined;
    const { source } = this;
    const polled = this.#polled;
    if (polled?.source === source && polled?.seconds === seconds) return;
    polled?.source?.poll(this, undefined);
    if (seconds !== undefined) source?.poll(this, seconds);
    this.#polled = { source, seconds };
  }
}

/** In seconds: more often is a burden, and no news. */
const leastRefresh = 15;

const nothingYet: FeedState = { isLoading: false, clockOffset: 0 };

/** A whole number of 0 or more; what is none does not limit. */
const count = (value: number | undefined) =>
  typeof value === 'number' && value >= 0 ? Math.floor(value) : undefined;
