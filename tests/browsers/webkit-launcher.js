import { openWebKitWindow } from './webkit-driver.js';

/** WebDriver's code points for the keys that have no character. */
const specialKeys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** How many pages are shown in one window. */
const pagesOfWindow = 6;

/**
 * Runs test pages in WebKitGTK, one after the other. It stands in for
 * `@web/test-runner-webdriver`, which brings all of webdriverio.
 * @returns {Promise<import('@web/test-runner').BrowserLauncher>}
 * @throws an Error that says why WebKit cannot be used here
 */
export async function webkitLauncher() {
  let window = await openWebKitWindow();
  let pages = 0;
  /** @type {string | undefined} */
  let active;

  return {
    name: `WebKit ${window.version}`,
    type: 'webdriver',
    concurrency: 1,
    isActive: (id) => id === active,
    getBrowserUrl: () => window.url(),
    async startSession(id, url) {
      active = id;
      // A window keeps much of the pages it has shown, until it can do nothing else but clean up.
      if (pages++ % pagesOfWindow === pagesOfWindow - 1) {
        await window.close();
        window = await openWebKitWindow();
      }
      await window.goTo(url);
    },
    async stopSession() {
      active = undefined;
      await window.goTo('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debugger here: debug in Chromium or Firefox.');
    },
    stop: () => window.close(),
    /** What `sendKeys` of @web/test-runner-commands calls. */
    sendKeys: (/** @type {string} */ _id, /** @type {string[]} */ keys) =>
      window.press(keys.map((key) => specialKeys[key] ?? key)),
  };
}
