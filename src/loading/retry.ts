import type { FeedError } from '../model/feed-error.js';

/** Milliseconds between a failure and the next request: from one second up to five minutes. */
const [shortest, longest] = [1000, 300_000];
/** However long a server asks to be left alone: a page asks again tomorrow. */
const day = 86_400_000;

/**
 * Milliseconds until a failed request may be repeated: twice as long after each failure, by chance somewhere below that,
 * so that readers do not all come back together. Undefined for what does not pass by itself.
 * @param failures how many there have been one after the other, this one too.
 * @param luck from 0 to 1.
 */
export function retryDelay(error: FeedError, failures: number, luck: number): number | undefined {
  if (!isPassing(error)) return undefined;
  const most = Math.min(longest, shortest * 2 ** failures);
  return Math.max(shortest + luck * (most - shortest), error.retryAfter ?? 0);
}

/** Whether the same request may succeed later, and nobody has to mend anything. */
const isPassing = ({ code, status = 0 }: FeedError): boolean =>
  code === 'network' || code === 'timeout' || status === 408 || status === 429 || status >= 500;

/** Milliseconds of a `Retry-After` header: seconds, or a date. Across origins it is seen only if the server exposes it. */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 ? Math.min(wait, day) : undefined;
}
