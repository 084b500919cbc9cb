import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip as gzipCompress } from 'node:zlib';
import { writeJsonFeed } from '../formats/json-feed/write.js';
import { isPublic } from '../model/choose-articles.js';
import type { FeedErrorCode } from '../model/feed-error.js';
import { mergeFeeds, type Part } from './merge-feeds.js';
import type { PolledFeed } from './polled-feed.js';

/** The content encodings that the server offers, the preferred first. */
export const encodings = ['br', 'gzip', 'identity'] as const;

/** A content encoding that the server offers. */
export type Encoding = (typeof encodings)[number];

/**
 * The JSON Feed that the server sends, compressed once for all requests.
 * @property hash of the text, for entity tags.
 */
export type Edition = { bodies: Record<Encoding, Uint8Array<ArrayBuffer>>; hash: string };

/** The state of the sources of a server, sent as `/health`. */
export type Health = {
  /** `ok` if all sources were loaded, `degraded` if some failed the last time, `down` if none was ever loaded. */
  status: 'ok' | 'degraded' | 'down';
  sources: { url: string; section?: string; articles?: number; updated?: Date; error?: FeedErrorCode }[];
};

/**
 * Polls all feeds and merges them to one. Returns undefined until a feed has been loaded.
 * @param signal aborts the requests.
 * @param previous returned again where nothing has changed. Default: none.
 */
export async function makeEdition(
  feeds: PolledFeed[],
  signal: AbortSignal,
  previous?: Edition,
): Promise<Edition | undefined> {
  await Promise.all(feeds.map((feed) => feed.poll(signal)));
  const parts = feeds.flatMap(({ feed, section }): Part[] => (feed ? [{ feed, section }] : []));
  if (!parts.length) return previous;
  const merged = mergeFeeds(parts);
  const now = Date.now();
  // The server is public: leave out embargoed articles.
  const visible = { ...merged, articles: merged.articles.filter((article) => isPublic(article, now)) };
  const text = Buffer.from(writeJsonFeed(visible));
  const hash = createHash('sha256').update(text).digest('base64url');
  if (hash === previous?.hash) return previous;
  const [br, gzip] = await Promise.all([promisify(brotliCompress)(text), promisify(gzipCompress)(text)]);
  return { bodies: { br, gzip, identity: text }, hash };
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
