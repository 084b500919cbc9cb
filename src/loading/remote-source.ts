import type { FeedError } from '../model/feed-error.js';
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
 * The source of a URL. Makes at most one request at a time, aborts it when no subscriber is left, repeats it after a
 * transient failure and at the polling interval.
 */
export class RemoteSource implements FeedSource {
  state: FeedState;
  readonly #url: string;
  readonly #options: FormatOptions;
  readonly #cache: FeedCache;
  readonly #environment: Environment;
  readonly #listeners = new Set<() => void>();
  readonly #schedule: Schedule;
  #request?: { controller: AbortController; done: Promise<void> };
  #isPageHidden = false;
  /** Whether a request was aborted because the page was hidden. */
  #wasAborted = false;
  #unsubscribeFromPage?: () => void;

  constructor(url: string, options: FormatOptions = {}, environment = browserEnvironment) {
    this.#url = url;
    this.#options = options;
    this.#cache = new FeedCache(url, options);
    this.#environment = environment;
    this.#schedule = new Schedule(environment.now, environment.random);
    const { feed, fetchedAt, clockOffset = 0 } = this.#cache.shared ?? {};
    this.state = { feed, fetchedAt, clockOffset, isLoading: false };
    if (feed) this.#schedule.requestSettled();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#unsubscribeFromPage ??= this.#environment.onPageLifecycle(this.#onPageLifecycle);
    this.#setAlarm();
    return () => {
      this.#listeners.delete(listener);
      // An element that is only moved subscribes again before this microtask runs.
      queueMicrotask(() => this.#listeners.size || this.#suspend());
    };
  }

  load(): void {
    const { hasRequested, isFresh } = this.#schedule;
    if (!hasRequested || !(this.state.feed || isFresh)) void this.reload();
  }

  reload(): Promise<void> {
    this.#request ??= this.#startRequest();
    return this.#request.done;
  }

  poll(subscriber: object, seconds: number | undefined): void {
    this.#schedule.setInterval(subscriber, seconds);
    this.#setAlarm();
  }

  async keep(area: StorageArea): Promise<void> {
    const stored = await this.#cache.restore(area, this.#environment.now());
    if (stored && !this.state.feed) this.#setState({ ...this.state, ...stored });
  }

  #startRequest() {
    const controller = new AbortController();
    return { controller, done: this.#fetch(controller.signal) };
  }

  async #fetch(signal: AbortSignal): Promise<void> {
    this.#setState({ ...this.state, isLoading: true });
    let nextState: FeedState;
    try {
      const options = { ...this.#options, signal };
      const loaded = await enqueue(() => this.#environment.fetchFeed(this.#url, options));
      report(this.#url, loaded.problems);
      rejectDegraded(this.state.feed, loaded, this.#url);
      const { feed, clockOffset } = loaded;
      nextState = this.#onSuccess(reuseUnchanged(this.state.feed, feed), clockOffset);
    } catch (error) {
      nextState = this.#onFailure(error as FeedError);
    }
    this.#request = undefined;
    this.#setState(nextState);
    this.#setAlarm();
    // A subscriber that arrived after the abort still needs a request.
    if (signal.aborted && this.#listeners.size && !this.#isPageHidden) this.load();
  }

  #onSuccess(feed: Feed, clockOffset: number): FeedState {
    const fetchedAt = this.#environment.now();
    this.#schedule.requestSettled();
    const loaded = { feed, fetchedAt, clockOffset };
    void this.#cache.set(loaded);
    return { ...loaded, isLoading: false };
  }

  #onFailure(error: FeedError): FeedState {
    const state = { ...this.state, isLoading: false };
    if (error.code === 'abort') return state;
    this.#schedule.requestSettled(error);
    report(this.#url, [], error);
    const { next } = this.#schedule;
    return { ...state, error, retryAt: next < Infinity ? next : undefined };
  }

  /** Schedules the next request, or none while there is no subscriber, a request is pending or the page is hidden. */
  #setAlarm(): void {
    const isPaused = !this.#listeners.size || this.#request || this.#isPageHidden;
    this.#environment.setAlarm(this.#onAlarm, isPaused ? Infinity : this.#schedule.next);
  }

  readonly #onAlarm = (): void => {
    // While offline, the request waits for the page's `online` event.
    if (!this.#environment.isOffline()) void this.reload();
  };

  readonly #onPageLifecycle = (isVisible: boolean): void => {
    this.#isPageHidden = !isVisible;
    if (isVisible) {
      const isDue = this.#schedule.next <= this.#environment.now();
      if (this.#wasAborted || this.state.error?.code === 'network' || isDue) this.#onAlarm();
    }
    this.#wasAborted = !isVisible && !!this.#request;
    if (this.#wasAborted) this.#request?.controller.abort();
    this.#setAlarm();
  };

  /** Aborts the request and all subscriptions. Called when no subscriber is left. */
  #suspend(): void {
    this.#request?.controller.abort();
    this.#unsubscribeFromPage?.();
    this.#unsubscribeFromPage = undefined;
    this.#setAlarm();
  }

  #setState(state: FeedState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
