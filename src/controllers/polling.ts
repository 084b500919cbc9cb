import type { FeedSource } from '../loading/feed-source.js';

/** In seconds: more often is a burden, and no news. */
const leastRefresh = 15;

/** What one element wishes of the source that it reads: to be asked for again and again. */
export class Polling {
  #source?: FeedSource;
  #seconds?: number;

  /** @param refresh seconds; what is none wishes for nothing. */
  wish(source: FeedSource | undefined, refresh: number | undefined): void {
    const seconds = refresh && refresh > 0 ? Math.max(leastRefresh, refresh) : undefined;
    if (this.#source === source && this.#seconds === seconds) return;
    this.#source?.poll(this, undefined);
    if (seconds !== undefined) source?.poll(this, seconds);
    this.#source = source;
    this.#seconds = seconds;
  }
}
