import { parseFeed, type ParseOptions } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Feed, Problem } from '../model/feed.js';
import { readBody } from './read-body.js';
import { readRetryAfter } from './retry.js';
import { chooseOffset, readServerTime } from './server-time.js';

/** What is asked for: a JSON Feed where there is a choice. */
export const accept = 'application/feed+json, application/json;q=0.9, */*;q=0.5';

/** A feed that has arrived. */
export type LoadedFeed = {
  feed: Feed;
  problems: Problem[];
  /** Milliseconds that the server's clock is ahead of the reader's; 0 where they agree or nothing is known. */
  clockOffset: number;
  /** Whether the end of it is missing, and stories with it maybe. */
  isCut?: boolean;
};

/** How a feed is read: the name of its format, or `auto`; and its mapping, where it is of none. */
export type FormatOptions = Pick<ParseOptions, 'format' | 'mapping'>;

/** How a feed is asked for. */
export type FetchOptions = FormatOptions & {
  /** Ends the request. */
  signal: AbortSignal;
  /** Milliseconds until an answer must be complete. */
  timeout?: number;
  /** Bytes that a body may have. Default 5 MB. */
  maxBytes?: number;
};

/**
 * Gets one feed over the network, without credentials, and reads it.
 * `no-cache` lets the browser keep the body but asks the server whether it is still true, without a preflight.
 * @throws {FeedError}
 */
export async function fetchFeed(url: string, options: FetchOptions): Promise<LoadedFeed> {
  const { timeout = 10_000, format, mapping } = options;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(timeout)]);
  try {
    const response = await ask(url, signal);
    const received = Date.now();
    const body = await readBody(response, options.maxBytes);
    const contentType = response.headers.get('content-type') ?? undefined;
    const read = { url: response.url || url, contentType, format, mapping };
    // The code that reads a rare format may be as slow to come as the feed.
    const { feed, problems, isCut } = await Promise.race([parseFeed(body, read), abortOf(signal)]);
    return {
      feed,
      problems,
      isCut,
      clockOffset: chooseOffset(readServerTime(response.headers, received), feed, received),
    };
  } catch (error) {
    throw asFeedError(signal.aborted ? signal.reason : error, url, timeout);
  }
}

async function ask(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, {
    signal,
    credentials: 'omit',
    cache: 'no-cache',
    headers: { accept },
  });
  if (response.ok) return response;
  // Nobody listens to what is said beside it, which may have no end.
  void response.body?.cancel().catch(() => {});
  const { status, statusText, headers } = response;
  throw new FeedError('http', `Expected a feed; the server answered ${status} ${statusText}`.trim(), {
    status,
    retryAfter: readRetryAfter(headers, Date.now()),
  });
}

/** Fails when the signal says so. */
const abortOf = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

function asFeedError(error: unknown, url: string, timeout: number): FeedError {
  if (error instanceof FeedError) {
    const { code, message, status, retryAfter } = error;
    return new FeedError(code, `${message} (${url})`, { cause: error, status, retryAfter });
  }
  const { name } = error as Error;
  if (name === 'AbortError') return new FeedError('abort', `No longer wanted: ${url}`);
  if (name === 'TimeoutError')
    return new FeedError(
      'timeout',
      `Expected a complete answer within ${timeout / 1000} seconds; there was none (${url})`,
    );
  const advice =
    'either it cannot be reached, or it does not let this page read it: the feed must be sent with the header ' +
    `“Access-Control-Allow-Origin: *” (or ${globalThis.location?.origin ?? 'the origin of the page'})`;
  return new FeedError('network', `Could not get ${url}: ${advice}`, { cause: error });
}
