import { fetch, type Headers, type Response } from 'undici';
import { readBody } from '../loading/read-body.js';
import { FeedError } from '../model/feed-error.js';
import { publicOnly } from './public-addresses.js';

const timeout = 10_000;
const maxRedirects = 5;

/** What a server sent: its last address after redirects, every hop's headers, the body. */
export type Answer = {
  url: string;
  status: number;
  headers: Headers;
  /** Headers of the redirects on the way. */
  redirects: Headers[];
  body: Uint8Array;
};

export type GetOptions = {
  headers?: Record<string, string>;
  /** Whether addresses of this machine and its network may be asked. */
  allowPrivate?: boolean;
  /** Ends the request. */
  signal?: AbortSignal;
};

/**
 * Gets a body over HTTP: complete within 10 seconds, after five redirects at most, no larger than a page would take.
 * @throws {FeedError} also for a status that is neither 2xx nor 304.
 */
export async function httpGet(url: string, options: GetOptions = {}): Promise<Answer> {
  const limit = AbortSignal.timeout(timeout);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  try {
    const { response, redirects } = await follow(url, { ...options, signal });
    if (!response.ok && response.status !== 304) {
      void response.body?.cancel();
      const answered = `${response.status} ${response.statusText}`.trim();
      throw new FeedError('http', `Expected a feed; the server answered ${answered}`);
    }
    const body = await readBody(response);
    return { url: response.url, status: response.status, headers: response.headers, redirects, body };
  } catch (error) {
    throw asFeedError(signal.aborted ? signal.reason : error, url);
  }
}

async function follow(start: string, { headers, allowPrivate, signal }: GetOptions) {
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
    url = webUrl(location, url);
  }
}

/** @throws {FeedError} */
export function webUrl(text: string, base?: string): string {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new FeedError('url', `Expected an http: or https: URL; found “${text}”`);
}

function asFeedError(error: unknown, url: string): FeedError {
  // undici wraps what went wrong in a “fetch failed”.
  const causes = [error, (error as Error).cause].filter((one) => one instanceof Error);
  const known = causes.find((one) => one instanceof FeedError);
  if (known) return new FeedError(known.code, `${known.message} (${url})`, { cause: error });
  const reason = causes.at(-1);
  if (reason?.name === 'AbortError') return new FeedError('abort', `No longer wanted: ${url}`);
  if (reason?.name === 'TimeoutError')
    return new FeedError('timeout', `Expected a complete answer within ${timeout / 1000} seconds (${url})`);
  return new FeedError('network', `Could not get ${url}: ${reason?.message ?? String(error)}`, {
    cause: error,
  });
}
