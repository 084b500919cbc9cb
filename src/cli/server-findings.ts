import type { Answer } from './http-get.js';

/** What was found in the headers of a server's answer. */
export type Finding = {
  /** `error` keeps browsers from showing the feed; `advice` would make it better. */
  level: 'ok' | 'advice' | 'error';
  /** `CORS`, `Caching` … */
  subject: string;
  message: string;
};

/** Where a page of another site would come from: a server that answers it answers all. */
export const testOrigin = 'https://partner.example';

type Finder = (answer: Answer) => Omit<Finding, 'subject'>;

const finders: Record<string, Finder> = {
  CORS({ headers, redirects }) {
    const closed = [...redirects, headers].findIndex(
      (hop) => !isOpen(hop.get('access-control-allow-origin')),
    );
    if (closed < 0) return ok('pages of other sites may read it');
    const where = closed < redirects.length ? `redirect ${closed + 1}` : 'it';
    const found = [...redirects, headers][closed]?.get('access-control-allow-origin') ?? 'no such header';
    return {
      level: 'error',
      message:
        `pages of other sites may not read ${where}: expected “Access-Control-Allow-Origin: *”; found ${found}. ` +
        'Where that cannot be changed, “newsfold serve” stands between',
    };
  },
  Transport: ({ url }) =>
    url.startsWith('https:')
      ? ok('https')
      : advice('an http: feed is blocked on every https: page; expected https:'),
  Caching({ headers }) {
    const control = headers.get('cache-control') ?? '';
    if (/no-store/i.test(control))
      return advice(`“Cache-Control: ${control}” lets nobody keep it; expected for instance “max-age=60”`);
    return headers.has('etag') || headers.has('last-modified')
      ? ok('a page that asks again gets it only if it changed')
      : advice(
          'expected an ETag or Last-Modified; without, it is sent whole each time that a page asks again',
        );
  },
  Compression: ({ headers, body }) =>
    headers.has('content-encoding') || body.length < 2000
      ? ok(headers.get('content-encoding') ?? 'too small to need it')
      : advice(`${Math.round(body.length / 1000)} kB are sent uncompressed; expected gzip or br`),
  Clock: ({ headers }) =>
    /(^|[\s,])(date|\*)([\s,]|$)/i.test(headers.get('access-control-expose-headers') ?? '')
      ? ok('pages may see the server’s time')
      : advice(
          '“Access-Control-Expose-Headers: Date” would keep times right where a reader’s clock is wrong',
        ),
};

/** What a server's answer means for pages that show the feed. */
export const findingsOf = (answer: Answer): Finding[] =>
  Object.entries(finders).map(([subject, find]) => ({ subject, ...find(answer) }));

const ok = (message: string) => ({ level: 'ok', message }) as const;
const advice = (message: string) => ({ level: 'advice', message }) as const;

/** Whether a page of any site may read it: a server that repeats the name of one repeats all. */
const isOpen = (allowed: string | null) => allowed?.trim() === '*' || allowed === testOrigin;
