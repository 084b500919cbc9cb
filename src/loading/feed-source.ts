import type { FeedError } from '../model/feed-error.js';
import type { StorageArea } from './feed-storage.js';
import type { Feed } from '../model/feed.js';

/** What is known of a feed at a moment. */
export type FeedState = {
  /** The last good answer; it stays when a later one fails. */
  feed?: Feed;
  /** Why the last request failed; absent once one succeeds. */
  error?: FeedError;
  isLoading: boolean;
  /** When the feed was had, in milliseconds by the reader's clock; absent for what the page holds itself. */
  fetchedAt?: number;
  /** When it is asked for again after that failure, by the reader's clock; absent when it is not. */
  retryAt?: number;
  /** Milliseconds to add to the reader's clock. */
  clockOffset: number;
};

/** A place that a feed comes from, shared by every element that names it. */
export type FeedSource = {
  readonly state: FeedState;
  /** Whether the page holds it itself, so that asking again changes nothing. */
  readonly isFixed?: boolean;
  /** Calls the listener at each change of state until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Gets the feed unless it is there or on its way. */
  load(): void;
  /** Gets the feed again. Settles when it is done, well or not. */
  reload(): Promise<void>;
  /**
   * Gets the feed again and again while somebody wishes it: as often as the most impatient does.
   * @param who the same object ends its wish, with undefined.
   */
  poll(who: object, seconds: number | undefined): void;
  /** Keeps the last good answer across visits, and shows one that was kept until there is a newer. */
  keep?(keeper: StorageArea): Promise<void>;
};

/** What is there already, for good. */
export function staticSource(result: { feed: Feed } | { error: FeedError }): FeedSource {
  const state: FeedState = { ...result, isLoading: false, clockOffset: 0 };
  return {
    state,
    isFixed: true,
    subscribe: () => () => {},
    load() {},
    reload: () => Promise.resolve(),
    poll() {},
  };
}

/** What comes once, a little later. The promise never fails. */
export function promiseSource(result: Promise<{ feed: Feed } | { error: FeedError }>): FeedSource {
  const listeners = new Set<() => void>();
  let state: FeedState = { isLoading: true, clockOffset: 0 };
  const done = result.then((arrived) => {
    state = { ...state, ...arrived, isLoading: false };
    for (const listener of listeners) listener();
  });
  return {
    get state() {
      return state;
    },
    isFixed: true,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load() {},
    reload: () => done,
    poll() {},
  };
}
