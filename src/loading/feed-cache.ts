import { parseFeed } from '../formats/parse-feed.js';
import type { FormatOptions } from './fetch-feed.js';
import type { StorageArea } from './feed-storage.js';
import { sharedFeeds, type SharedFeed } from './page-feeds.js';

/** The cached feed of one URL: shared by all copies of the script on the page and, on request, stored across visits. */
export class FeedCache {
  readonly #key: string;
  #area?: StorageArea;

  /** @param url with format and mapping the key of the cache. */
  constructor(url: string, { format = 'auto', mapping }: FormatOptions) {
    this.#key = [format, url, JSON.stringify(mapping ?? '')].join(' ');
  }

  /** The last feed that any copy of the script has loaded on this page. */
  get shared(): SharedFeed | undefined {
    return sharedFeeds.get(this.#key);
  }

  /** Caches a feed for the page, and stores it for the next visit after {@link restore}. Never rejects. */
  async set(loaded: SharedFeed): Promise<void> {
    sharedFeeds.set(this.#key, loaded);
    if (!this.#area) return;
    const storage = await importFeedStorage();
    storage?.writeStored(this.#area, this.#key, loaded);
  }

  /**
   * Returns the feed that an earlier visit stored; undefined if there is none or it is invalid. From now on {@link set}
   * stores feeds too. Parses the stored feed like one from the network, because any script of the origin can write it.
   */
  async restore(area: StorageArea, now: number): Promise<SharedFeed | undefined> {
    if (this.#area === area) return undefined;
    this.#area = area;
    const stored = (await importFeedStorage())?.readStored(area, this.#key, now);
    const parsed =
      stored && (await parseFeed(stored.feed as object, { format: 'newsfold' }).catch(() => undefined));
    return parsed && { ...stored, feed: parsed.feed };
  }
}

/** Loaded on demand: few pages store feeds. Works without it if that fails. */
const importFeedStorage = () => import('./feed-storage.js').catch(() => undefined);
