import { parseFeed } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Feed, Problem } from '../model/feed.js';
import { readServerTime } from './server-time.js';

/** A feed that has arrived. */
export type LoadedFeed = {
  feed: Feed;
  problems: Problem[];
  /** Milliseconds that the server's clock is ahead of the reader's; 0 where they agree or nothing is known. */
  clockOffset: number;
};

/** How a feed is asked for. */
export type FetchOptions = {
  /** A format's name, or `auto`. */
  format?: string;
  /** Ends the request. */
  signal: AbortSignal;
  /** Milliseconds until an answer must be complete. */
  timeout?: number;
  /** Bytes that a body may have. */
  maxBytes?: number;
};

/**
 * Gets one feed over the network, without credentials, and reads it.
 * `no-cache` lets the browser keep the body but asks the server whether it is still true, without a preflight.
 * @throws {FeedError}
 */
export async function fetchFeed(url: string, options: FetchOptions): Promise<LoadedFeed> {
  const { signal, timeout = 10_000, maxBytes = 5_000_000, format } = options;
  const timer = new AbortController();
  const stop = () => timer.abort(signal.reason);
  const clock = setTimeout(() => timer.abort(timedOut(url, timeout)), timeout);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const response = await ask(url, timer.signal);
    const clockOffset = readServerTime(response.headers, Date.now());
    const body = await readBody(response, url, maxBytes);
    const contentType = response.headers.get('content-type') ?? undefined;
    const { feed, problems } = await parseFeed(body, { url: response.url || url, contentType, format });
    return { feed, problems, clockOffset };
  } catch (error) {
    throw timer.signal.aborted ? asFeedError(timer.signal.reason, url) : asFeedError(error, url);
  } finally {
    clearTimeout(clock);
    signal.removeEventListener('abort', stop);
  }
}

async function ask(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, {
    signal,
    credentials: 'omit',
    cache: 'no-cache',
    headers: { accept: 'application/feed+json, application/json;q=0.9, */*;q=0.5' },
  });
  if (response.ok) return response;
  throw new FeedError(
    'http',
    `Expected a feed at ${url}; the server answered ${response.status} ${response.statusText}`.trim(),
  );
}

async function readBody(response: Response, url: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      void reader?.cancel().catch(() => {});
      throw new FeedError('size', `Expected a feed of at most ${maxBytes / 1e6} MB at ${url}; found more`);
    }
    chunks.push(part.value);
  }
  const body = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    body.set(chunk, end);
    end += chunk.byteLength;
  }
  return body;
}

const timedOut = (url: string, timeout: number) =>
  new FeedError(
    'timeout',
    `Expected a feed at ${url} within ${timeout / 1000} seconds; there was no complete answer`,
  );

function asFeedError(error: unknown, url: string): FeedError {
  if (error instanceof FeedError) {
    const where = error.message.includes(url) ? '' : ` at ${url}`;
    return where ? new FeedError(error.code, error.message + where, { cause: error }) : error;
  }
  if (error instanceof Error && error.name === 'AbortError')
    return new FeedError('abort', `No longer wanted: ${url}`);
  const advice =
    'either it cannot be reached, or it does not let this page read it: the feed must be sent with the header ' +
    `“Access-Control-Allow-Origin: *” (or ${globalThis.location?.origin ?? 'the origin of the page'})`;
  return new FeedError('network', `Could not get ${url}: ${advice}`, { cause: error });
}
