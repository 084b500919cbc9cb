import type { FeedError } from '../model/feed-error.js';
import { retryDelay } from './retry.js';

/** How long an answer, or its failure, is good enough for whoever comes later. In milliseconds. */
const patience = 60_000;

/** When a source is asked next: soon after a failure that may pass, else as often as those who show it wish. */
export class Schedule {
  readonly #wishes = new Map<object, number>();
  readonly #now: () => number;
  readonly #random: () => number;
  #last?: { ended: number; luck: number; error?: FeedError };
  #failures = 0;

  /** @param random from 0 to 1. */
  constructor(now: () => number, random: () => number) {
    this.#now = now;
    this.#random = random;
  }

  /** @param seconds undefined for no wish any more. */
  wish(who: object, seconds: number | undefined): void {
    if (seconds === undefined) this.#wishes.delete(who);
    else this.#wishes.set(who, seconds);
  }

  /** A request has ended, well or not. */
  ended(error?: FeedError): void {
    this.#last = { ended: this.#now(), luck: this.#random(), error };
    this.#failures = error ? this.#failures + 1 : 0;
  }

  /** Whether any request has ended. */
  get wasAsked(): boolean {
    return !!this.#last;
  }

  /** Whether it makes no sense to ask now only because somebody came: it was just done, or will be done by itself. */
  get isSettled(): boolean {
    return !!this.#last && (this.#now() - this.#last.ended < patience || this.next < Infinity);
  }

  /** By the reader's clock; Infinity when it is not asked by itself. */
  get next(): number {
    if (!this.#last) return Infinity;
    const { ended, luck, error } = this.#last;
    // What is gone for good is not asked for again.
    if (error?.status === 410) return Infinity;
    // Not all readers of a page that was opened at nine come back at the same second.
    const every = Math.min(...this.#wishes.values()) * 1000 * (0.9 + 0.2 * luck);
    return ended + ((error && retryDelay(error, this.#failures, luck)) ?? every);
  }
}
