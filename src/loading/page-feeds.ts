import type { Feed } from '../model/feed.js';

/** The last feed loaded from a URL. Plain data only: another version of the script may read it. */
export type SharedFeed = {
  feed: Feed;
  /** When it was loaded, in milliseconds by the reader's clock. */
  fetchedAt: number;
  /** Milliseconds to add to the reader's clock to get the server's. */
  clockOffset: number;
};

/** Shared by all copies of the script on a page. The number is the version of the shape. */
const key = Symbol.for('newsfold/feeds/1');

type Registry = { [key]?: Map<string, SharedFeed> };

/** The page's feeds by format, URL and mapping. Without a document, those of this process. */
export const sharedFeeds: Map<string, SharedFeed> =
  ((globalThis.document ?? {}) as Registry)[key] ?? new Map();

if (globalThis.document) (globalThis.document as Registry)[key] = sharedFeeds;
