// @ts-check
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import * as nodeTest from 'node:test';
import { startOrigin } from '../cli/origin.js';
import { openBrowser } from '../support/open-browser.js';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * A host page with the built script, in Chromium. `/feed/…` is the feed; `/late/…` answers when it is told to, with
 * `release`; every other path is a page with the markup that `pages` has for it.
 * @param {() => Promise<object>} makeFeed
 * @param {Record<string, string>} pages
 */
export async function useBuiltPage(makeFeed, pages) {
  /** @type {(() => void)[]} */ const held = [];
  const origin = await startOrigin(nodeTest, async ({ url = '' }, response) => {
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

  return {
    /** How often a path was asked for. @param {string} path */
    asked: (path) => origin.requests.filter(({ url }) => url === path).length,
    /** Lets the late answers come. */
    release: () => held.splice(0).forEach((answer) => answer()),
    /**
     * A page in a tab of its own.
     * @param {string} path
     * @param {(page: Page) => Promise<unknown>} [prepare] done before anything is loaded.
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
