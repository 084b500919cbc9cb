// @ts-check
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { relative } from 'node:path';
import { root } from './root.js';

/** One grey pixel. Pictures cost every contender the same; their files are not what is measured. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4DAAA0QDQ9hL9CwAAAABJRU5ErkJggg==',
  'base64',
);

/** @typedef {{ type: string, body: string }} File */

/**
 * Serves `cdn/`, pictures and the files of a run, compressed, with long caching for what does not change.
 */
export async function startServer() {
  /** @type {Map<string, File>} */
  const files = new Map();
  const app = new Hono();
  app.use(compress());
  app.use('/cdn/*', serveStatic({ root: relative(process.cwd(), root) || '.' }));
  app.get('/pictures/*', (context) =>
    context.body(picture, 200, { 'Content-Type': 'image/png', 'Cache-Control': 'no-store' }),
  );
  app.get('*', (context) => {
    const file = files.get(context.req.path);
    return file ? context.body(file.body, 200, { 'Content-Type': file.type }) : context.notFound();
  });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    /** @param {string} path @param {string} body */
    addScript: (path, body) => files.set(path, { type: 'text/javascript', body }),
    /** @param {string} path @param {string} body */
    addPage: (path, body) => files.set(path, { type: 'text/html; charset=utf-8', body }),
    /** @param {string} path @param {unknown} json */
    addJson: (path, json) => files.set(path, { type: 'application/feed+json', body: JSON.stringify(json) }),
    close: () => void server.close(),
  };
}

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */
