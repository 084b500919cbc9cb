import { createHash } from 'node:crypto';
import { writeJsonFeed } from '../formats/json-feed/write.js';
import { isPublic } from '../model/choose-articles.js';
import type { FeedErrorCode } from '../model/feed-error.js';
import { mergeFeeds, type Part } from './merge-feeds.js';
import type { PolledFeed } from './polled-feed.js';

/** What is served: the text of a JSON Feed and what tells it from another. */
export type Edition = { body: string; etag: string };

/** How the feeds behind a server are. */
export type Health = {
  /** `ok` when all could be had, `degraded` when some answer is old or missing, `down` when there is none to serve. */
  status: 'ok' | 'degraded' | 'down';
  sources: { url: string; section?: string; articles?: number; updated?: Date; error?: FeedErrorCode }[];
};

/** Asks all of them and makes one feed of what they say; undefined while none has said anything. */
export async function makeEdition(feeds: PolledFeed[], signal: AbortSignal): Promise<Edition | undefined> {
  await Promise.all(feeds.map((one) => one.poll(signal)));
  const parts = feeds.flatMap(({ feed, section }): Part[] => (feed ? [{ feed, section }] : []));
  if (!parts.length) return undefined;
  const merged = mergeFeeds(parts);
  const now = Date.now();
  // Whoever may read this server may not read what is under embargo.
  const open = { ...merged, articles: merged.articles.filter((article) => isPublic(article, now)) };
  const body = writeJsonFeed(open);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

export function healthOf(feeds: PolledFeed[]): Health {
  const known = feeds.filter(({ feed }) => feed);
  const isWhole = feeds.every(({ error }) => !error);
  return {
    status: !known.length ? 'down' : isWhole ? 'ok' : 'degraded',
    sources: feeds.map(({ url, section, feed, updated, error }) => ({
      // What follows may be a key that is nobody else's to know; a message would name it too.
      url: url.replace(/[?#].*/, ''),
      section,
      articles: feed?.articles.length,
      updated,
      error: error?.code,
    })),
  };
}
