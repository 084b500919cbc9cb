import { parseFeed, type ParseOptions } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Feed, Problem } from '../model/feed.js';
import { readBody } from './read-body.js';
import { readRetryAfter } from './retry.js';
import { chooseOffset, readServerTime } from './server-time.js';

/** The `Accept` header: prefers JSON Feed. */
export const accept = 'application/feed+json, application/json;q=0.9, */*;q=0.5';

/** A feed loaded from the network. */
export type LoadedFeed = {
  feed: Feed;
  /** Rejected fields. */
  problems: Problem[];
  /** Milliseconds that the server's clock is ahead of the reader's. 0 if they agree or it is unknown. */
  clockOffset: number;
  /** Whether the response was truncated, so articles may be missing. */
  isCut?: boolean;
};

/** How to parse a feed: the name of its format, or `auto`; for the format `mapping`, the mapping. */
export type FormatOptions = Pick<ParseOptions, 'format' | 'mapping'>;

/** How to request a feed. */
export type FetchOptions = FormatOptions & {
  /** Aborts the request. */
  signal: AbortSignal;
  /** Milliseconds until the feed must be loaded and parsed. Default 10,000. */
  timeout?: number;
  /** Size limit of the body, in bytes. Default 5 MB. */
  maxBytes?: number;
};

/**
 * Requests a feed without credentials and parses it. Revalidates the HTTP cache with `no-cache`, which needs no CORS
 * preflight.
 * @throws {FeedError} with any code but `url`.
 */
export async function fetchFeed(url: string, options: FetchOptions): Promise<LoadedFeed> {
  const { timeout = 10_000, format, mapping } = options;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(timeout)]);
  try {
    const response = await request(url, signal);
    const received = Date.now();
    const body = await readBody(response, options.maxBytes);
    const contentType = response.headers.get('content-type') ?? undefined;
    const parseOptions = { url: response.url || url, contentType, format, mapping };
    // Parsing may import the code of a format, which can be as slow as the feed.
    const { feed, problems, isCut } = await unlessAborted(parseFeed(body, parseOptions), signal);
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

async function request(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, {
    signal,
    credentials: 'omit',
    cache: 'no-cache',
    headers: { accept },
  });
  if (response.ok) return response;
  // An error body is not read; it may be endless.
  void response.body?.cancel().catch(() => {});
  const { status, statusText, headers } = response;
  throw new FeedError('http', `Expected a feed; the server answered ${status} ${statusText}`.trim(), {
    status,
    retryAfter: readRetryAfter(headers, Date.now()),
  });
}

/**
 * Settles as the promise does, or rejects when the signal is aborted. The listener is removed: the signal lives until its
 * timeout is due, and a listener would keep the feed in memory until then.
 */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason as Error);
    signal.addEventListener('abort', end);
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

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
