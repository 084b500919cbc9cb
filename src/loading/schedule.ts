import type { FeedError } from '../model/feed-error.js';
import { retryDelay } from './retry.js';

/** A result younger than this is not requested again by a new subscriber. In milliseconds. */
const staleTime = 60_000;

/**
 * Decides when a source is requested next: soon after a failure that may pass, else at the shortest polling interval.
 */
export class Schedule {
  readonly #intervals = new Map<object, number>();
  readonly #now: () => number;
  readonly #random: () => number;
  #last?: { settledAt: number; jitter: number; error?: FeedError };
  #failures = 0;

  /** @param random from 0 to 1. */
  constructor(now: () => number, random: () => number) {
    this.#now = now;
    this.#random = random;
  }

  /** Sets the polling interval of one subscriber; undefined removes it. */
  setInterval(subscriber: object, seconds: number | undefined): void {
    if (seconds === undefined) this.#intervals.delete(subscriber);
    else this.#intervals.set(subscriber, seconds);
  }

  /** Records that a request has succeeded or failed. */
  requestSettled(error?: FeedError): void {
    this.#last = { settledAt: this.#now(), jitter: this.#random(), error };
    this.#failures = error ? this.#failures + 1 : 0;
  }

  /** Whether any request has settled. */
  get hasRequested(): boolean {
    return !!this.#last;
  }

  /** Whether a new subscriber should not trigger a request: the last one is fresh or a retry is scheduled. */
  get isFresh(): boolean {
    return !!this.#last && (this.#now() - this.#last.settledAt < staleTime || this.next < Infinity);
  }

  /** When the next request is due, by the reader's clock; Infinity for never. */
  get next(): number {
    if (!this.#last) return Infinity;
    const { settledAt, jitter, error } = this.#last;
    // 410 Gone is final.
    if (error?.status === 410) return Infinity;
    // Spread requests: many readers open a page at the same minute.
    const interval = Math.min(...this.#intervals.values()) * 1000 * (0.9 + 0.2 * jitter);
    return settledAt + ((error && retryDelay(error, this.#failures, jitter)) ?? interval);
  }
}
