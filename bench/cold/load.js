// @ts-check
import { setTimeout } from 'node:timers/promises';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { openApart } from '../support/browser.js';
import { tasksOf } from './tasks.js';

/**
 * What a page cost until it was at rest. Milliseconds of the main thread: all tasks; the parts of tasks beyond 50 ms; the
 * longest task; shifts of the layout, as a score.
 * @typedef {{ cpu: number, blocking: number, longest: number, shift: number }} Load
 */

/** Cards on the page: seven strips of six, and a top story. */
const cards = 43;
/** Milliseconds that a page gets after it is drawn, for what elements put off. */
const pause = 1000;
const deadline = 20_000;

/**
 * Loads a page as on a phone, with an empty cache.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {number} slowdown of the processor
 * @param {number} expected cards
 * @returns {Promise<Load>}
 */
export async function load(browser, address, slowdown, expected = cards) {
  const { page, close } = await openApart(browser);
  await page.setViewport({
    width: 412,
    height: 823,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  await page.emulateCPUThrottling(slowdown);
  await page.bringToFront();
  await page.tracing.start({
    categories: ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const start = Date.now();
  while ((await countCards(page)) < expected) {
    if (Date.now() - start > deadline) throw new Error(`${address} did not draw ${expected} cards`);
    await setTimeout(500);
  }
  await setTimeout(pause);
  const shift = await page.evaluate(readShift);
  const trace = await page.tracing.stop();
  await close();
  const durations = tasksOf(trace ?? new Uint8Array(), address);
  return {
    cpu: durations.reduce((sum, duration) => sum + duration, 0),
    blocking: durations.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    longest: Math.max(0, ...durations),
    shift,
  };
}

/** @param {import('puppeteer-core').Page} page */
const countCards = (page) =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document, ...roots].flatMap((root) => [...root.querySelectorAll('article')]).length;
  });

/** Runs in the page. @returns {Promise<number>} */
function readShift() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) =>
      resolve(list.getEntries().reduce((sum, entry) => sum + Reflect.get(entry, 'value'), 0)),
    ).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => window.setTimeout(() => resolve(0), 100));
  });
}
