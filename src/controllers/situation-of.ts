import type { FeedSource, FeedState } from '../loading/feed-source.js';
import type { Situation } from '../ui/frame/feed-status.js';
import { hasFallback } from './has-fallback.js';
import type { ShownFeed } from './stable-feed.js';

const nothingYet: FeedState = { isLoading: false, clockOffset: 0 };

/** How an element stands with the source that it reads, once its articles are chosen. */
export function situationOf(host: Element, source: FeedSource | undefined, shown: ShownFeed): Situation {
  const { isLoading, error, updated, feed, clockOffset } = source?.state ?? nothingYet;
  return {
    isLoading: !feed && isLoading,
    hasFailed: !feed && !!error && !isLoading,
    canRetry: !source?.isFixed,
    staleSince: feed && error && updated !== undefined ? new Date(updated + clockOffset) : undefined,
    waiting: shown.waiting,
    hasFallback: hasFallback(host),
  };
}
