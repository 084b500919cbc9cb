// @ts-check
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tests/browsers/find-chromium.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').CDPSession} Session */
/** @typedef {Record<string, number>} Metrics of `Performance.getMetrics`; durations in seconds */

/** Starts Chromium. Compiled code is kept, as in a page that is used. */
export async function launch() {
  const { executablePath, args, env } = await findChromium();
  return puppeteer.launch({ executablePath, args: [...(args ?? []), '--js-flags=--no-flush-bytecode'], env });
}

/**
 * Opens a page in a context of its own: with its own process, cache and heap.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openApart(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    process.exitCode = 1;
    console.error(`In ${page.url()}:`, error);
  });
  return { page, session: await page.createCDPSession(), close: () => context.close() };
}

/** Collects garbage. Objects behind finalizers are freed only by a later collection. @param {Session} session */
export async function collectGarbage(session, times = 1) {
  for (let i = 0; i < times; i++) await session.send('HeapProfiler.collectGarbage');
}

/** Starts to count durations as CPU time of the main thread, which load of the machine does not change. @param {Session} session */
export const countCpuTime = (session) => session.send('Performance.enable', { timeDomain: 'threadTicks' });

/** @param {Session} session @returns {Promise<Metrics>} */
export async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Calls a function of the page's `bench` and returns its result. @param {Session} session @param {string} name @param {unknown} [argument] */
export async function callBench(session, name, argument = null) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `bench.${name}(${JSON.stringify(argument)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * Opens the page of a contender whose steps are called.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} name
 */
export async function openContender(browser, origin, name) {
  const opened = await openApart(browser);
  await opened.page.setViewport({ width: 1280, height: 800 });
  // Else pictures that were shown before would spare only those who keep them.
  await opened.page.setCacheEnabled(false);
  await opened.page.goto(`${origin}/contender/${name}`);
  await opened.page.waitForFunction(() => 'bench' in globalThis);
  return opened;
}
