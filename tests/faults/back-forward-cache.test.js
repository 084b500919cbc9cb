// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedOf, itemOf } from '../cli/origin.js';
import { useBuiltPage } from './built-page.js';

/** @typedef {import('puppeteer-core').Page} Page */

const { open, openPlain, requestCount, release } = await useBuiltPage(
  async () => JSON.parse(feedOf([itemOf('1'), itemOf('2')])),
  {
    '/shown': '<newsfold-strip src="/feed/shown" loading="eager" refresh="15"></newsfold-strip>',
    '/waiting': '<newsfold-strip src="/late/waiting" loading="eager"></newsfold-strip>',
    '/elsewhere': '',
  },
);

/** @param {Page} page */
const untilShown = (page) =>
  page.waitForFunction(
    () =>
      document.querySelector('newsfold-strip')?.shadowRoot?.querySelectorAll('[part~="card"]').length === 2,
  );

/**
 * Leaves a page by a link of its own and comes back with the browser's button.
 * @param {Page} page
 * @returns whether it is the page that was left, and why it is not
 */
async function leaveAndComeBack(page) {
  await page.evaluate(() => {
    Reflect.set(window, 'isSame', true);
    addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'wasKept', persisted));
  });
  await page.goto(new URL('/elsewhere', page.url()).href);
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  /** @type {string[]} */ const reasons = [];
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason)),
  );
  await page.goBack();
  const isKept = await page.evaluate(() => Reflect.get(window, 'isSame') && Reflect.get(window, 'wasKept'));
  return { isKept: !!isKept, reasons };
}

/** A page with nothing on it is kept by every browser that keeps any. */
const plain = await openPlain();
const { isKept: hasCache } = await leaveAndComeBack(plain);
await plain.close();
const skip = !hasCache && 'this browser has no back/forward cache: it does not keep an empty page either';

test(
  'a page with news is kept when the reader leaves, and shows it at once to who comes back',
  { skip },
  async () => {
    const page = await open('/shown');
    await untilShown(page);
    assert.deepEqual(await leaveAndComeBack(page), { isKept: true, reasons: [] });
    await untilShown(page);
    assert.equal(requestCount('/feed/shown'), 1);
  },
);

test('a page that waits for news is kept too, and asks again', { skip }, async () => {
  const page = await open('/waiting');
  await page.waitForFunction(() => document.querySelector('newsfold-strip')?.matches(':state(loading)'));
  assert.deepEqual(await leaveAndComeBack(page), { isKept: true, reasons: [] });
  while (requestCount('/late/waiting') < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  release();
  await untilShown(page);
});
