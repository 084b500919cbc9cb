import { FeedError } from '../model/feed-error.js';
import { keepUnchanged } from '../model/keep-unchanged.js';
import { fetchFeed, type ReadOptions } from './fetch-feed.js';
import type { FeedSource, FeedState } from './feed-source.js';
import { report } from './report.js';

/** One URL of the page: at most one request at a time, ended when nobody waits for it. */
export class RemoteSource implements FeedSource {
  state: FeedState = { isLoading: false, clockOffset: 0 };
  readonly #url: string;
  readonly #options: ReadOptions;
  readonly #listeners = new Set<() => void>();
  #request?: { controller: AbortController; done: Promise<void> };

  constructor(url: string, options: ReadOptions = {}) {
    this.#url = url;
    this.#options = options;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one task.
      queueMicrotask(() => this.#listeners.size || this.#request?.controller.abort());
    };
  }

  load(): void {
    if (!this.state.feed) void this.reload();
  }

  reload(): Promise<void> {
    this.#request ??= this.#start();
    return this.#request.done;
  }

  #start() {
    const controller = new AbortController();
    return { controller, done: this.#get(controller.signal) };
  }

  async #get(signal: AbortSignal): Promise<void> {
    this.#change({ ...this.state, isLoading: true });
    let next: FeedState;
    try {
      const { feed, problems, clockOffset } = await fetchFeed(this.#url, { ...this.#options, signal });
      report(this.#url, problems);
      next = { feed: keepUnchanged(this.state.feed, feed), isLoading: false, clockOffset };
    } catch (error) {
      const isAbort = error instanceof FeedError && error.code === 'abort';
      if (!isAbort) report(this.#url, [], error as FeedError);
      next = { ...this.state, isLoading: false, error: isAbort ? this.state.error : (error as FeedError) };
    }
    this.#request = undefined;
    this.#change(next);
    // Whoever came after the request was given up still waits for a feed.
    if (signal.aborted && this.#listeners.size) this.load();
  }

  #change(state: FeedState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
