import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import type { LoadedFeed } from './fetch-feed.js';

/**
 * Rejects a truncated or unreadable response if an earlier one had articles. Without an earlier one, showing the rest
 * of a broken feed is better than showing nothing.
 * @throws {FeedError} `syntax` if it is truncated, `format` if none of its articles can be read.
 */
export function rejectDegraded(
  previous: Feed | undefined,
  { feed, problems, isCut }: LoadedFeed,
  url: string,
): void {
  if (!previous?.articles.length) return;
  if (isCut) throw new FeedError('syntax', `Expected a whole feed; found one that is cut off (${url})`);
  if (problems.length && !feed.articles.length)
    throw new FeedError('format', `Expected stories as before; found none that can be read (${url})`);
}
