import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import type { FormatOptions } from './fetch-feed.js';
import { FeedCache } from './feed-cache.js';
import type { FeedSource, FeedState } from './feed-source.js';
import { enqueue } from './request-queue.js';
import { report } from './report.js';
import { rejectDegraded } from './reject-degraded.js';
import { Schedule } from './schedule.js';
import type { StorageArea } from './feed-storage.js';
import { browserEnvironment, type Environment } from './environment.js';
import { reuseUnchanged } from '../model/merge-in-place.js';

/**
 * One URL of the page: at most one request at a time, ended when nobody waits for it, repeated after a failure that may
 * pass and as often as those who show it wish.
 */
export class RemoteSource implements FeedSource {
  state: FeedState;
  readonly #url: string;
  readonly #options: FormatOptions;
  readonly #memory: FeedCache;
  readonly #world: Environment;
  readonly #listeners = new Set<() => void>();
  readonly #schedule: Schedule;
  #request?: { controller: AbortController; done: Promise<void> };
  /** Whether the page is left, and whether that cut an answer off. */
  #isLeft = false;
  #wasCut = false;
  #unwatch?: () => void;

  constructor(url: string, options: FormatOptions = {}, world = browserEnvironment) {
    this.#url = url;
    this.#options = options;
    this.#memory = new FeedCache(url, options);
    this.#world = world;
    this.#schedule = new Schedule(world.now, world.random);
    const { feed, fetchedAt, clockOffset = 0 } = this.#memory.shared ?? {};
    this.state = { feed, fetchedAt, clockOffset, isLoading: false };
    if (feed) this.#schedule.requestSettled();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#unwatch ??= this.#world.onPageLifecycle(this.#pageChanged);
    this.#setAlarm();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one task.
      queueMicrotask(() => this.#listeners.size || this.#rest());
    };
  }

  load(): void {
    const { hasRequested, isFresh } = this.#schedule;
    if (!hasRequested || !(this.state.feed || isFresh)) void this.reload();
  }

  reload(): Promise<void> {
    this.#request ??= this.#start();
    return this.#request.done;
  }

  poll(who: object, seconds: number | undefined): void {
    this.#schedule.setInterval(who, seconds);
    this.#setAlarm();
  }

  async keep(keeper: StorageArea): Promise<void> {
    const kept = await this.#memory.restore(keeper, this.#world.now());
    if (kept && !this.state.feed) this.#change({ ...this.state, ...kept });
  }

  #start() {
    const controller = new AbortController();
    return { controller, done: this.#get(controller.signal) };
  }

  async #get(signal: AbortSignal): Promise<void> {
    this.#change({ ...this.state, isLoading: true });
    let next: FeedState;
    try {
      const options = { ...this.#options, signal };
      const loaded = await enqueue(() => this.#world.fetchFeed(this.#url, options));
      report(this.#url, loaded.problems);
      rejectDegraded(this.state.feed, loaded, this.#url);
      const { feed, clockOffset } = loaded;
      next = this.#accept(reuseUnchanged(this.state.feed, feed), clockOffset);
    } catch (error) {
      next = this.#refuse(error as FeedError);
    }
    this.#request = undefined;
    this.#change(next);
    this.#setAlarm();
    // Whoever came after the request was given up still waits for a feed.
    if (signal.aborted && this.#listeners.size && !this.#isLeft) this.load();
  }

  #accept(feed: Feed, clockOffset: number): FeedState {
    const fetchedAt = this.#world.now();
    this.#schedule.requestSettled();
    const answer = { feed, fetchedAt, clockOffset };
    void this.#memory.set(answer);
    return { ...answer, isLoading: false };
  }

  #refuse(error: FeedError): FeedState {
    const state = { ...this.state, isLoading: false };
    if (error.code === 'abort') return state;
    this.#schedule.requestSettled(error);
    report(this.#url, [], error);
    const { next } = this.#schedule;
    return { ...state, error, retryAt: next < Infinity ? next : undefined };
  }

  #setAlarm(): void {
    const isAsleep = !this.#listeners.size || this.#request || this.#isLeft;
    this.#world.setAlarm(this.#wake, isAsleep ? Infinity : this.#schedule.next);
  }

  readonly #wake = (): void => {
    // It is told when there is a network again.
    if (!this.#world.isOffline()) void this.reload();
  };

  readonly #pageChanged = (isHere: boolean): void => {
    this.#isLeft = !isHere;
    if (isHere) {
      const { error } = this.state;
      if (this.#wasCut || error?.code === 'network' || this.#schedule.next <= this.#world.now()) this.#wake();
    }
    this.#wasCut = !isHere && !!this.#request;
    if (this.#wasCut) this.#request?.controller.abort();
    this.#setAlarm();
  };

  /** Nobody shows it any more. */
  #rest(): void {
    this.#request?.controller.abort();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#setAlarm();
  }

  #change(state: FeedState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
