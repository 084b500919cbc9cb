import type { FeedSource, FeedState } from '../loading/feed-source.js';
import type { FeedStatus } from '../ui/frame/feed-status.js';
import { hasFallback } from './has-fallback.js';
import type { StableFeed } from './stable-feed.js';

const nothingYet: FeedState = { isLoading: false, clockOffset: 0 };

/** How an element stands with the source that it reads, once its articles are chosen. */
export function situationOf(host: Element, source: FeedSource | undefined, shown: StableFeed): FeedStatus {
  const { isLoading, error, fetchedAt, feed, clockOffset } = source?.state ?? nothingYet;
  return {
    isLoading: !feed && isLoading,
    hasFailed: !feed && !!error && !isLoading,
    canRetry: !source?.isFixed,
    staleSince: feed && error && fetchedAt !== undefined ? new Date(fetchedAt + clockOffset) : undefined,
    pendingCount: shown.pendingCount,
    hasFallback: hasFallback(host),
  };
}
