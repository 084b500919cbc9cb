import { createHash } from 'node:crypto';
import { writeJsonFeed } from '../formats/json-feed/write.js';
import { isPublic } from '../model/choose-articles.js';
import type { FeedErrorCode } from '../model/feed-error.js';
import { mergeFeeds, type Part } from './merge-feeds.js';
import type { PolledFeed } from './polled-feed.js';

/**
 * The JSON Feed that the server sends.
 * @property etag a hash of the body, with quotation marks.
 */
export type Edition = { body: string; etag: string };

/** The state of the sources of a server, sent as `/health`. */
export type Health = {
  /** `ok` if all sources were loaded, `degraded` if some failed the last time, `down` if none was ever loaded. */
  status: 'ok' | 'degraded' | 'down';
  sources: { url: string; section?: string; articles?: number; updated?: Date; error?: FeedErrorCode }[];
};

/**
 * Polls all feeds and merges them to one. Returns undefined until a feed has been loaded.
 * @param signal aborts the requests.
 */
export async function makeEdition(feeds: PolledFeed[], signal: AbortSignal): Promise<Edition | undefined> {
  await Promise.all(feeds.map((feed) => feed.poll(signal)));
  const parts = feeds.flatMap(({ feed, section }): Part[] => (feed ? [{ feed, section }] : []));
  if (!parts.length) return undefined;
  const merged = mergeFeeds(parts);
  const now = Date.now();
  // The server is public: leave out embargoed articles.
  const visible = { ...merged, articles: merged.articles.filter((article) => isPublic(article, now)) };
  const body = writeJsonFeed(visible);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

/** Summarizes the state of the feeds. */
export function healthOf(feeds: PolledFeed[]): Health {
  const isDown = feeds.every(({ feed }) => !feed);
  const isComplete = feeds.every(({ error }) => !error);
  return {
    status: isDown ? 'down' : isComplete ? 'ok' : 'degraded',
    sources: feeds.map(({ url, section, feed, updated, error }) => ({
      // The query may hold a secret API key. The error message would contain it too, so send only its code.
      url: url.replace(/[?#].*/, ''),
      section,
      articles: feed?.articles.length,
      updated,
      error: error?.code,
    })),
  };
}
