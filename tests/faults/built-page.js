// @ts-check
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import * as nodeTest from 'node:test';
import { startOrigin } from '../cli/origin.js';
import { openBrowser } from '../support/open-browser.js';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Opens host pages with the built script in Chromium. `/feed/…` is the feed; `/late/…` is the feed after a call of
 * `release`; every other path is a page with the markup of `pages`, or a page
 * without newsfold.
 * @param {() => Promise<object>} createFeed
 * @param {Record<string, string>} pages
 */
export async function useBuiltPage(createFeed, pages) {
  /** @type {(() => void)[]} */ const releaseCallbacks = [];
  const origin = await startOrigin(nodeTest, async ({ url = '' }, response) => {
    if (url.startsWith('/cdn/')) {
      response.setHeader('Content-Type', 'text/javascript');
      createReadStream(new URL(`../../cdn/${basename(url)}`, import.meta.url)).pipe(response);
    } else if (url.startsWith('/pictures/')) {
      response.setHeader('Content-Type', 'image/svg+xml');
      response.end('<svg xmlns="http://www.w3.org/2000/svg" width="700" height="394"/>');
    } else if (/^\/(feed|late)\//.test(url)) {
      if (url.startsWith('/late/'))
        await new Promise((resolve) => releaseCallbacks.push(() => resolve(undefined)));
      response.setHeader('Content-Type', 'application/feed+json');
      response.end(JSON.stringify(await createFeed()));
    } else {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const script = url in pages ? '<script type="module" src="/cdn/newsfold.js"></script>' : '';
      response.end(
        `<!doctype html><html lang="en"><title>Page</title>${script}<main>${pages[url] ?? ''}</main>`,
      );
    }
  });

  return {
    /** The number of requests for a path. @param {string} path */
    requestCount: (path) => origin.requests.filter(({ url }) => url === path).length,
    /** Sends the responses for `/late/…` that are waiting. */
    release: () => releaseCallbacks.splice(0).forEach((callback) => callback()),
    /** Opens a page without newsfold in a new tab. */
    async openPlain() {
      const page = await (await openBrowser()).newPage();
      await page.goto(`${origin.url}/plain`);
      return page;
    },
    /**
     * Opens a page in a new tab.
     * @param {string} path
     * @param {(page: Page) => Promise<unknown>} [prepare] runs before the page loads anything.
     */
    async open(path, prepare) {
      const page = await (await openBrowser()).newPage();
      await prepare?.(page);
      await page.goto(`${origin.url}${path}`);
      await page.waitForFunction(() => customElements.get('newsfold-strip'));
      return page;
    },
  };
}
