import { fetch, type Headers, type Response } from 'undici';
import { readBody } from '../loading/read-body.js';
import { FeedError } from '../model/feed-error.js';
import { parseUrl } from '../model/parse-url.js';
import { publicOnly } from './public-addresses.js';

/** Milliseconds. */
const timeout = 10_000;
const maxRedirects = 5;

/** A response with its whole body. */
export type FeedResponse = {
  /** The URL after redirects. */
  url: string;
  status: number;
  headers: Headers;
  /** Headers of each redirect, in order. */
  redirects: Headers[];
  body: Uint8Array;
};

export type GetOptions = {
  headers?: Record<string, string>;
  /** Whether to allow requests to this machine and its network. Default false. */
  allowPrivate?: boolean;
  /** Aborts the request. */
  signal?: AbortSignal;
};

/**
 * Requests a URL. Limits: 10 seconds, five redirects, and the size limit of the elements.
 * @throws {FeedError} `http` for a status other than 2xx and 304 or too many redirects, `url`, `timeout`, `abort`,
 * `network`; those of `readBody`.
 */
export async function httpGet(url: string, options: GetOptions = {}): Promise<FeedResponse> {
  const timeoutSignal = AbortSignal.timeout(timeout);
  const signal = options.signal ? AbortSignal.any([options.signal, timeoutSignal]) : timeoutSignal;
  try {
    const { response, redirects } = await followRedirects(url, { ...options, signal });
    if (!response.ok && response.status !== 304) {
      void response.body?.cancel();
      const status = `${response.status} ${response.statusText}`.trim();
      throw new FeedError('http', `Expected a feed; the server answered ${status}`);
    }
    const body = await readBody(response);
    return { url: response.url, status: response.status, headers: response.headers, redirects, body };
  } catch (error) {
    throw toFeedError(signal.aborted ? signal.reason : error, url);
  }
}

/** Follows redirects by hand, to check each URL and keep all headers. */
async function followRedirects(start: string, { headers, allowPrivate, signal }: GetOptions) {
  const redirects: Headers[] = [];
  for (let url = start; ;) {
    const dispatcher = allowPrivate ? undefined : publicOnly;
    const response: Response = await fetch(url, {
      headers: { 'user-agent': 'newsfold', ...headers },
      signal,
      dispatcher,
      redirect: 'manual',
    });
    const location = response.headers.get('location');
    if (response.status === 304 || Math.floor(response.status / 100) !== 3 || location === null)
      return { response, redirects };
    void response.body?.cancel();
    redirects.push(response.headers);
    if (redirects.length > maxRedirects)
      throw new FeedError('http', `Expected at most ${maxRedirects} redirects; found more`);
    url = toHttpUrl(location, url);
  }
}

/**
 * Resolves an `http:` or `https:` URL.
 * @throws {FeedError} `url` for any other URL.
 */
export function toHttpUrl(text: string, base?: string): string {
  const url = parseUrl(text, base);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new FeedError('url', `Expected an http: or https: URL; found “${text}”`);
}

function toFeedError(error: unknown, url: string): FeedError {
  // undici throws a TypeError “fetch failed”; the reason is its `cause`.
  const causes = [error, (error as Error).cause].filter((cause) => cause instanceof Error);
  const feedError = causes.find((cause) => cause instanceof FeedError);
  if (feedError) return new FeedError(feedError.code, `${feedError.message} (${url})`, { cause: error });
  const reason = causes.at(-1);
  if (reason?.name === 'AbortError') return new FeedError('abort', `The request was aborted: ${url}`);
  if (reason?.name === 'TimeoutError')
    return new FeedError('timeout', `Expected a complete answer within ${timeout / 1000} seconds (${url})`);
  return new FeedError('network', `Could not get ${url}: ${reason?.message ?? String(error)}`, {
    cause: error,
  });
}
