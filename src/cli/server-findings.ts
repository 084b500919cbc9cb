import type { FeedResponse } from './http-get.js';

/** A finding in the headers of a response. */
export type Finding = {
  /** `error` if browsers cannot load the feed, `advice` for a possible improvement. */
  level: 'ok' | 'advice' | 'error';
  /** `CORS`, `Caching`, … */
  subject: string;
  message: string;
};

/** The `Origin` of test requests: an arbitrary other site. A server that allows it allows all sites. */
export const testOrigin = 'https://partner.example';

type Check = (response: FeedResponse) => Omit<Finding, 'subject'>;

const checks: Record<string, Check> = {
  CORS({ headers, redirects }) {
    const origins = [...redirects, headers].map((hop) => hop.get('access-control-allow-origin'));
    const blocking = origins.findIndex((origin) => !allowsAll(origin));
    if (blocking < 0) return ok('pages of other sites may read it');
    const hop = blocking < redirects.length ? `redirect ${blocking + 1}` : 'it';
    const found = origins[blocking] ?? 'no such header';
    return {
      level: 'error',
      message:
        `pages of other sites may not read ${hop}: expected “Access-Control-Allow-Origin: *”; found ${found}. ` +
        'If you cannot change that, run “newsfold serve”',
    };
  },
  Transport: ({ url }) =>
    url.startsWith('https:')
      ? ok('https')
      : advice('an http: feed is blocked on every https: page; expected https:'),
  Caching({ headers }) {
    const control = headers.get('cache-control') ?? '';
    if (/no-store/i.test(control))
      return advice(`“Cache-Control: ${control}” prevents caching; expected for instance “max-age=60”`);
    return headers.has('etag') || headers.has('last-modified')
      ? ok('a page that requests it again gets it only if it changed')
      : advice('expected an ETag or Last-Modified; without one, each request transfers the whole feed');
  },
  Compression: ({ headers, body }) =>
    headers.has('content-encoding') || body.length < 2000
      ? ok(headers.get('content-encoding') ?? 'not needed for its size')
      : advice(`${Math.round(body.length / 1000)} kB are sent uncompressed; expected gzip or br`),
  Clock: ({ headers }) =>
    /(^|[\s,])(date|\*)([\s,]|$)/i.test(headers.get('access-control-expose-headers') ?? '')
      ? ok('pages may read the server’s time')
      : advice(
          '“Access-Control-Expose-Headers: Date” would keep times right where a reader’s clock is wrong',
        ),
};

/** Checks what the headers of a response mean for pages that show the feed. */
export const findingsOf = (response: FeedResponse): Finding[] =>
  Object.entries(checks).map(([subject, check]) => ({ subject, ...check(response) }));

const ok = (message: string) => ({ level: 'ok', message }) as const;
const advice = (message: string) => ({ level: 'advice', message }) as const;

/** Whether pages of any site may read a response. A server that echoes the test origin echoes any. */
const allowsAll = (origin: string | null) => origin?.trim() === '*' || origin === testOrigin;
