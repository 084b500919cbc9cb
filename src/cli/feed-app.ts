import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { Edition, Health } from './edition.js';

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
  app.use(compress());
  app.use(etag({ retainedHeaders: ['access-control-allow-origin', 'access-control-expose-headers'] }));
  app.get('/', (context) => context.redirect('/feed.json'));
  app.get('/feed.json', (context) => {
    const current = edition();
    if (!current) {
      context.header('Retry-After', String(seconds));
      context.header('Cache-Control', 'no-store');
      return context.json({ error: 'No source could be loaded yet; see /health' }, 503);
    }
    return context.body(current.body, 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
      'Cache-Control': `public, max-age=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=${staleIfError}`,
      ETag: current.etag,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    });
  });
  app.get('/health', (context) => {
    const state = health();
    context.header('Cache-Control', 'no-store');
    return context.json(state, state.status === 'down' ? 503 : 200);
  });
  return app;
}
