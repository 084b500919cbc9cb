import type { Feed } from '../model/feed.js';

/** The last good answer of an address. Only data: another version of the script may read it. */
export type SharedFeed = {
  feed: Feed;
  /** When it was had, in milliseconds by the reader's clock. */
  fetchedAt: number;
  /** Milliseconds to add to the reader's clock. */
  clockOffset: number;
};

/** Where every copy of the script on a page finds what another has got already. The number is that of the shape. */
const key = Symbol.for('newsfold/feeds/1');

type Place = { [key]?: Map<string, SharedFeed> };

/** The page's feeds by address, format and mapping; on a server, where no page is, for this process. */
export const sharedFeeds: Map<string, SharedFeed> = ((globalThis.document ?? {}) as Place)[key] ?? new Map();

if (globalThis.document) (globalThis.document as Place)[key] = sharedFeeds;
