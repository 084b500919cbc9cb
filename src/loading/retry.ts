import type { FeedError } from '../model/feed-error.js';

/** Bounds of the delay between a failure and the next request, in milliseconds. */
const [minDelay, maxDelay] = [1000, 300_000];
/** Upper bound of a server's `Retry-After`, in milliseconds. */
const day = 86_400_000;

/**
 * Returns the milliseconds until a failed request is repeated: exponential backoff with jitter, at least the server's
 * `Retry-After`. Returns undefined for errors that do not pass by themselves.
 * @param failures consecutive failures, including this one.
 * @param jitter from 0 to 1; spreads the requests of many readers.
 */
export function retryDelay(error: FeedError, failures: number, jitter: number): number | undefined {
  if (!isTransient(error)) return undefined;
  const upperBound = Math.min(maxDelay, minDelay * 2 ** failures);
  return Math.max(minDelay + jitter * (upperBound - minDelay), error.retryAfter ?? 0);
}

/** Whether the same request may succeed later. */
const isTransient = ({ code, status = 0 }: FeedError): boolean =>
  code === 'network' || code === 'timeout' || status === 408 || status === 429 || status >= 500;

/**
 * Reads a `Retry-After` header, in seconds or as a date. Returns milliseconds, at most a day; undefined if it is
 * absent, invalid or past. Cross-origin responses hide it unless the server exposes it.
 * @param now milliseconds since 1970.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  const delay = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return delay > 0 ? Math.min(delay, day) : undefined;
}
