// @ts-check
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { after } from 'node:test';
import { openBrowser } from '../support/open-browser.js';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * A host page with the built script, in Chromium. `/feed/…` is the feed; `/late/…` answers when it is told to, with
 * `release`; every other path is a page with the markup that `pages` has for it.
 * @param {() => Promise<object>} makeFeed
 * @param {Record<string, string>} pages
 */
export function useBuiltPage(makeFeed, pages) {
  /** @type {string[]} */ const asked = [];
  /** @type {(() => void)[]} */ const held = [];
  const server = createServer(async ({ url = '' }, response) => {
    asked.push(url);
    if (url.startsWith('/cdn/')) {
      response.setHeader('Content-Type', 'text/javascript');
      createReadStream(new URL(`../../cdn/${basename(url)}`, import.meta.url)).pipe(response);
    } else if (url.startsWith('/pictures/')) {
      response.setHeader('Content-Type', 'image/svg+xml');
      response.end('<svg xmlns="http://www.w3.org/2000/svg" width="700" height="394"/>');
    } else if (/^\/(feed|late)\//.test(url)) {
      if (url.startsWith('/late/')) await new Promise((resolve) => held.push(() => resolve(undefined)));
      response.setHeader('Content-Type', 'application/feed+json');
      response.end(JSON.stringify(await makeFeed()));
    } else {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/newsfold.js"></script><main>${pages[url] ?? ''}</main>`,
      );
    }
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  return {
    /** What was asked for, in the order of coming. */
    asked,
    /** Lets the late answers come. */
    release: () => held.splice(0).forEach((answer) => answer()),
    /**
     * A page in a tab of its own.
     * @param {string} path
     * @param {(page: Page) => Promise<unknown>} [prepare] done before anything is loaded.
     */
    async open(path, prepare) {
      if (!server.listening)
        await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
      const page = await (await openBrowser()).newPage();
      await prepare?.(page);
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      await page.goto(`http://127.0.0.1:${address.port}${path}`);
      await page.waitForFunction(() => customElements.get('newsfold-strip'));
      return page;
    },
  };
}
