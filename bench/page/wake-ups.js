// @ts-check
import { setTimeout } from 'node:timers/promises';
import { openApart } from '../support/browser.js';

const strips = 25;
const cards = 40;
/**
 * Counts the timers that fire per minute on a page with 1,000 cards. Their articles were published at any second of the
 * last 24 hours.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {number} [duration] how long to count, in milliseconds
 */
export async function countWakeUps(browser, origin, duration = 60_000) {
  const { page, close } = await openApart(browser);
  await page.evaluateOnNewDocument(() => {
    const set = window.setTimeout;
    let wakeUps = 0;
    Object.defineProperty(window, 'wakeUps', { get: () => wakeUps });
    const counting = (/** @type {() => void} */ callback, /** @type {number} */ delay) =>
      set(() => {
        wakeUps++;
        callback();
      }, delay);
    Object.assign(window, { setTimeout: counting });
  });
  await page.goto(`${origin}/contender/newsfold`);
  await page.waitForFunction(() => customElements.get('newsfold-strip'));
  await page.evaluate(
    async (strips, cards) => {
      const day = 86_400_000;
      const feed = await (await fetch('/feed.json')).json();
      const [model] = feed.items;
      const nodes = Array.from({ length: strips }, (_, strip) => {
        const items = Array.from({ length: cards }, (_, i) => {
          const age = ((strip * cards + i) * 7_919_000) % day;
          return { ...model, id: `${strip}-${i}`, date_published: new Date(Date.now() - age).toISOString() };
        });
        return Object.assign(document.createElement('newsfold-strip'), { feed: { ...feed, items } });
      });
      document.querySelector('main')?.append(...nodes);
      await Promise.all(nodes.map((node) => Reflect.get(node, 'updateComplete')));
    },
    strips,
    cards,
  );
  const read = () => page.evaluate(() => Number(Reflect.get(window, 'wakeUps')));
  const before = await read();
  await setTimeout(duration);
  const visible = (await read()) - before;
  // Simulates a background tab.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const hiddenAt = await read();
  await setTimeout(duration);
  const hidden = (await read()) - hiddenAt;
  await close();
  return { visible, hidden };
}
