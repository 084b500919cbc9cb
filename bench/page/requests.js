// @ts-check
import { openApart } from '../support/browser.js';

/**
 * Counts the requests for one feed by many strips that name it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {number} [strips]
 */
export async function countRequests(browser, origin, strips = 50) {
  const { page, close } = await openApart(browser);
  await page.goto(`${origin}/contender/newsfold`);
  await page.waitForFunction(() => customElements.get('newsfold-strip'));
  let requests = 0;
  page.on('request', (request) => (requests += Number(request.url().endsWith('/feed.json'))));
  await page.evaluate(async (count) => {
    const nodes = Array.from({ length: count }, () => document.createElement('newsfold-strip'));
    for (const node of nodes) {
      node.setAttribute('src', '/feed.json');
      node.setAttribute('loading', 'eager');
    }
    document.querySelector('main')?.append(...nodes);
    await new Promise((resolve) => nodes.at(-1)?.addEventListener('newsfold-load', resolve));
  }, strips);
  await close();
  return { strips, requests };
}
