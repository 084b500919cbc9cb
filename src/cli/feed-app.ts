import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { cors } from 'hono/cors';
import { encodings, type Edition, type Encoding, type Health } from './edition.js';

/** Seconds that a cache may serve a stale response while this server is down: one day. */
const staleIfError = 86_400;

/**
 * Creates the server's app: `/feed.json` for pages of all sites and for shared caches, `/health` for monitoring.
 * @param seconds polling interval of the feeds; the `max-age` of responses.
 * @param edition returns the current feed; undefined until one has been loaded.
 */
export function feedApp(seconds: number, edition: () => Edition | undefined, health: () => Health): Hono {
  const app = new Hono();
  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD'],
      exposeHeaders: ['Date', 'Age', 'ETag', 'Retry-After'],
    }),
  );
  app.get('/', (context) => context.redirect('/feed.json'));
  app.get('/feed.json', (context) => {
    const current = edition();
    if (!current) {
      context.header('Retry-After', String(seconds));
      context.header('Cache-Control', 'no-store');
      return context.json({ error: 'No source could be loaded yet; see /health' }, 503);
    }
    const encoding = accepts(context, {
      header: 'Accept-Encoding',
      supports: [...encodings],
      default: 'identity',
      match: preferredEncoding,
    }) as Encoding;
    const headers = {
      'Cache-Control': `public, max-age=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=${staleIfError}`,
      ETag: `"${current.hash}-${encoding}"`,
      Vary: 'Accept-Encoding',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    };
    if (hasEdition(context.req.header('If-None-Match'), current)) return context.body(null, 304, headers);
    const body = current.bodies[encoding];
    return context.body(body, 200, {
      ...headers,
      'Content-Type': 'application/feed+json; charset=utf-8',
      'Content-Length': String(body.length),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    });
  });
  app.get('/health', (context) => {
    const state = health();
    context.header('Cache-Control', 'no-store');
    return context.json(state, state.status === 'down' ? 503 : 200);
  });
  return app;
}

/** Returns the first encoding of {@link encodings} that a client accepts. A quality of 0 refuses one. */
function preferredEncoding(accepted: { type: string; q: number }[]): Encoding {
  const qualityOf = (encoding: string) =>
    (accepted.find(({ type }) => type === encoding) ?? accepted.find(({ type }) => type === '*'))?.q ?? 0;
  return encodings.find((encoding) => encoding === 'identity' || qualityOf(encoding) > 0) ?? 'identity';
}

/** Whether a client has this edition, in whatever encoding: https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match */
const hasEdition = (ifNoneMatch = '', { hash }: Edition): boolean =>
  ifNoneMatch.trim() === '*' || ifNoneMatch.includes(`"${hash}-`);
