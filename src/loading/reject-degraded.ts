import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import type { LoadedFeed } from './fetch-feed.js';

/**
 * An answer may be readable, and yet broken: for a page that has nothing it is better than nothing, for one that has
 * stories it is worse.
 * @throws {FeedError}
 */
export function rejectDegraded(
  before: Feed | undefined,
  { feed, problems, isCut }: LoadedFeed,
  url: string,
): void {
  if (!before?.articles.length) return;
  if (isCut) throw new FeedError('syntax', `Expected a whole feed; found one that is cut off (${url})`);
  if (problems.length && !feed.articles.length)
    throw new FeedError('format', `Expected stories as before; found none that can be read (${url})`);
}
