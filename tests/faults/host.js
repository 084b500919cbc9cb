// @ts-check
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import * as nodeTest from 'node:test';
import { openBrowser } from '../support/open-browser.js';
import { startOrigin } from '../cli/origin.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./in-page.js').Strips} Strips */

const root = new URL('../../', import.meta.url);
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript' };

/** The server of the host page. */
const site = await startOrigin(nodeTest, ({ url = '' }, response) => {
  response.setHeader('Content-Type', types[extname(url)] ?? 'text/plain');
  const file = createReadStream(new URL(`.${url}`, root));
  file.once('error', () => response.writeHead(404).end()).pipe(response);
});

/** Opens the host page in a new window: a tab in the background is hidden and loads nothing. */
export async function openHost() {
  const page = await (await (await openBrowser()).createBrowserContext()).newPage();
  await page.goto(`${site.url}/tests/faults/page.html`);
  return page;
}

/**
 * Attaches a strip with a link as fallback content.
 * @param {Page} page
 * @param {string} src
 * @param {string} [name] identifies the strip when several have the same src
 */
export async function attachStrip(page, src, name = src) {
  /** @type {<Method extends keyof Strips>(method: Method, ...args: unknown[]) => Promise<Awaited<ReturnType<Strips[Method]>>>} */
  const call = (method, ...args) =>
    page.evaluate((method, args) => /** @type {any} */ (window).strips[method](...args), method, [
      name,
      ...args,
    ]);
  await call('attach', src);
  return {
    untilEvents: (/** @type {number} */ count) => call('untilEvents', count),
    reload: () => call('reload'),
    reloadTwice: () => call('reloadTwice'),
    move: () => call('move'),
    rememberLink: () => call('rememberLink'),
    inspect: () => call('inspect'),
    remove: () => call('remove'),
  };
}

/** The uncaught errors and console errors of a page so far. @param {Page} page @returns {Promise<string[]>} */
export const errorsOf = (page) => page.evaluate(() => /** @type {any} */ (window).recordedErrors);
