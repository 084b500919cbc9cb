// @ts-check
import { after } from 'node:test';
import { createServer } from 'vite';
import { openBrowser } from './open-browser.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** @type {Promise<import('vite').ViteDevServer> | undefined} */ let server;
/** @type {Record<string, () => unknown>} JSON that the server has beside its files, by path. */
const answers = {};

after(async () => (await server)?.close());

/**
 * The pages of `npm start`, opened in Chromium, for all tests of a process. Both start when they are first asked for.
 * @param {typeof answers} [more] JSON that the server has, too, by path; made at each request.
 */
export function useSite(more = {}) {
  Object.assign(answers, more);

  return {
    /**
     * A page of the site in a tab of its own.
     * @param {string} path
     * @param {(page: Page) => Promise<unknown>} [prepare] done before anything is loaded.
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
     * A module of the project, in Node.
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
    // Neither what others save meanwhile nor a cache that they share may change what a test sees.
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
    plugins: [
      { name: 'newsfold:answers', configureServer: ({ middlewares }) => void middlewares.use(answer) },
    ],
  });
  return server.listen();
}

/** @type {import('vite').Connect.NextHandleFunction} */
function answer({ url = '' }, response, next) {
  const body = answers[url];
  if (!body) return next();
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(JSON.stringify(body()));
}
