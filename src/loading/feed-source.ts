import type { FeedError } from '../model/feed-error.js';
import type { StorageArea } from './feed-storage.js';
import type { Feed } from '../model/feed.js';

/** The state of a source at a given time. */
export type FeedState = {
  /** The last feed that was loaded. Kept when a later request fails. */
  feed?: Feed;
  /** Why the last request failed. Absent after a success. */
  error?: FeedError;
  /** Whether a request is pending. */
  isLoading: boolean;
  /**
   * When the feed was loaded, in milliseconds by the reader's clock. Absent for a feed that the page provides itself.
   */
  fetchedAt?: number;
  /** When the failed request is repeated, in milliseconds by the reader's clock. Absent if it is not. */
  retryAt?: number;
  /** Milliseconds to add to the reader's clock to get the server's. */
  clockOffset: number;
};

/** Where a feed comes from. Shared by all elements with the same `src` or feed object. */
export type FeedSource = {
  /** The current state. Replaced, never mutated. */
  readonly state: FeedState;
  /** Whether the page provides the feed itself, so that requesting it again is pointless. */
  readonly isFixed?: boolean;
  /** Calls the listener at each change of state. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** Requests the feed, unless it is loaded or a request is pending, recent or scheduled. */
  load(): void;
  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void>;
  /**
   * Requests the feed repeatedly, at the shortest interval of all subscribers.
   * @param subscriber identifies the interval to replace.
   * @param seconds undefined ends polling for this subscriber.
   */
  poll(subscriber: object, seconds: number | undefined): void;
  /**
   * Stores the last feed across visits. Shows a stored one until a request succeeds. Absent if the page provides the
   * feed itself.
   */
  keep?(area: StorageArea): Promise<void>;
};

/** A source with a fixed state. */
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

/**
 * A source that resolves once.
 * @param result must not reject.
 */
export function promiseSource(result: Promise<{ feed: Feed } | { error: FeedError }>): FeedSource {
  const listeners = new Set<() => void>();
  let state: FeedState = { isLoading: true, clockOffset: 0 };
  const settled = result.then((feedOrError) => {
    state = { ...state, ...feedOrError, isLoading: false };
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
    reload: () => settled,
    poll() {},
  };
}
