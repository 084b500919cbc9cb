import type { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import type { FeedState } from '../loading/feed-source.js';

/** Articles arrived. */
export class FeedLoadEvent extends Event {
  constructor(
    readonly feed: Feed,
    /** Whether a later request has failed, so that newer articles may exist. */
    readonly stale: boolean,
  ) {
    super('newsfold-load', { bubbles: true, composed: true });
  }
}

/** The feed could not be loaded. Articles that are shown stay. */
export class FeedErrorEvent extends Event {
  constructor(
    readonly error: FeedError,
    /** Whether the element tries again by itself. */
    readonly willRetry: boolean,
    /** When it tries again, by the reader's clock. */
    readonly retryAt?: Date,
  ) {
    super('newsfold-error', { bubbles: true, composed: true });
  }
}

/** Fires an element's load and error events, once for each feed and each failure. */
export class FeedEvents {
  #feed?: Feed;
  #error?: FeedError;

  dispatch(target: EventTarget, { feed, error, retryAt }: Partial<FeedState> = {}): void {
    const isNewFeed = feed !== this.#feed;
    const isNewError = error !== this.#error;
    // Set before dispatching: a listener may call `reload()`.
    this.#feed = feed;
    this.#error = error;
    if (feed && isNewFeed) target.dispatchEvent(new FeedLoadEvent(feed, !!error));
    if (error && isNewError)
      target.dispatchEvent(
        new FeedErrorEvent(error, retryAt !== undefined, retryAt ? new Date(retryAt) : undefined),
      );
  }
}

declare global {
  interface HTMLElementEventMap {
    'newsfold-load': FeedLoadEvent;
    'newsfold-error': FeedErrorEvent;
  }
}
