import { parseFeed } from '../formats/parse-feed.js';
import type { FormatOptions } from './fetch-feed.js';
import type { StorageArea } from './feed-storage.js';
import { sharedFeeds, type SharedFeed } from './page-feeds.js';

/** What is known of an address from elsewhere: another copy of the script, or an earlier visit. */
export class FeedCache {
  readonly #key: string;
  #keeper?: StorageArea;

  constructor(url: string, { format = 'auto', mapping }: FormatOptions) {
    this.#key = [format, url, JSON.stringify(mapping ?? '')].join(' ');
  }

  /** The last good answer that any copy of the script has had on this page. */
  get shared(): SharedFeed | undefined {
    return sharedFeeds.get(this.#key);
  }

  /** Notes an answer for the others, and for the next visit where that was asked for. It never fails. */
  async set(answer: SharedFeed): Promise<void> {
    sharedFeeds.set(this.#key, answer);
    if (!this.#keeper) return;
    const kept = await keptFeeds();
    kept?.writeStored(this.#keeper, this.#key, answer);
  }

  /**
   * What an earlier visit kept; undefined where there is none that can be used. What is noted from now on is kept too.
   * It is read like a feed of any other origin.
   */
  async restore(keeper: StorageArea, now: number): Promise<SharedFeed | undefined> {
    if (this.#keeper === keeper) return undefined;
    this.#keeper = keeper;
    const kept = (await keptFeeds())?.readStored(keeper, this.#key, now);
    const read =
      kept && (await parseFeed(kept.feed as object, { format: 'newsfold' }).catch(() => undefined));
    return read && { ...kept, feed: read.feed };
  }
}

/** Few pages want it, and none breaks without it. */
const keptFeeds = () => import('./feed-storage.js').catch(() => undefined);
