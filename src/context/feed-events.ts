import type { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';

/** Articles arrived. */
export class FeedLoadEvent extends Event {
  constructor(
    readonly feed: Feed,
    /** Whether a later request has failed, so that these articles are not the newest. */
    readonly stale: boolean,
  ) {
    super('newsfold-load', { bubbles: true, composed: true });
  }
}

/** The feed could not be had. What is shown already stays. */
export class FeedErrorEvent extends Event {
  constructor(
    readonly error: FeedError,
    /** Whether the element tries again by itself. */
    readonly willRetry: boolean,
    /** When it does, by the reader's clock. */
    readonly retryAt?: Date,
  ) {
    super('newsfold-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newsfold-load': FeedLoadEvent;
    'newsfold-error': FeedErrorEvent;
  }
}
