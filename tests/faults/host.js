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

/** Somebody's site, with the built script on it. */
const site = await startOrigin(nodeTest, ({ url = '' }, response) => {
  response.setHeader('Content-Type', types[extname(url)] ?? 'text/plain');
  const file = createReadStream(new URL(`.${url}`, root));
  file.once('error', () => response.writeHead(404).end()).pipe(response);
});

/** A page of the site in a window of its own: what stands in a tab behind another one is not seen by anybody. */
export async function openHost() {
  const page = await (await (await openBrowser()).createBrowserContext()).newPage();
  await page.goto(`${site.url}/tests/faults/page.html`);
  return page;
}

/**
 * A strip in a page, with a link of the page's own in it.
 * @param {Page} page
 * @param {string} src
 * @param {string} [name] which the test tells it by, where several read the same
 */
export async function standStrip(page, src, name = src) {
  /** @type {<Deed extends keyof Strips>(deed: Deed, ...more: unknown[]) => Promise<Awaited<ReturnType<Strips[Deed]>>>} */
  const ask = (deed, ...more) =>
    page.evaluate((deed, given) => /** @type {any} */ (window).strips[deed](...given), deed, [name, ...more]);
  await ask('stand', src);
  return {
    heard: (/** @type {number} */ count) => ask('heard', count),
    reload: () => ask('reload'),
    move: () => ask('move'),
    remember: () => ask('remember'),
    seen: () => ask('seen'),
    remove: () => ask('remove'),
  };
}

/** What has gone wrong in the page until now, one sentence each. @param {Page} page @returns {Promise<string[]>} */
export const errorsOf = (page) => page.evaluate(() => /** @type {any} */ (window).recordedErrors);
