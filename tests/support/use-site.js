// @ts-check
import { after } from 'node:test';
import { createServer } from 'vite';
import { openBrowser } from './open-browser.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** @type {Promise<import('vite').ViteDevServer> | undefined} */ let server;
/** @type {Record<string, () => unknown>} JSON that the server sends in addition to its files, by path. */
const jsonByPath = {};

after(async () => (await server)?.close());

/**
 * Opens pages of `npm start` in Chromium. Server and browser start on first use and are shared by all tests of a process.
 * @param {typeof jsonByPath} [more] additional JSON by path, created at each request.
 */
export function useSite(more = {}) {
  Object.assign(jsonByPath, more);

  return {
    /**
     * Opens a page of the site in a new tab.
     * @param {string} path
     * @param {(page: Page) => Promise<unknown>} [prepare] runs before the page loads anything.
     */
    async open(path, prepare) {
      server ??= startServer();
      const page = await (await openBrowser()).newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await prepare?.(page);
      await page.goto(new URL(path, (await server).resolvedUrls?.local[0]).href);
      return page;
    },

    /**
     * Imports a module of the project in Node.
     * @param {string} path
     */
    async load(path) {
      server ??= startServer();
      return (await server).ssrLoadModule(path);
    },
  };
}

async function startServer() {
  const server = await createServer({
    // No watching and no shared cache: files saved during the run must not change the page under test.
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
    plugins: [
      { name: 'newsfold:json', configureServer: ({ middlewares }) => void middlewares.use(sendJson) },
    ],
  });
  return server.listen();
}

/** @type {import('vite').Connect.NextHandleFunction} */
function sendJson({ url = '' }, response, next) {
  const createBody = jsonByPath[url];
  if (!createBody) return next();
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(JSON.stringify(createBody()));
}
