// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { everyElement, inFeed, show, useNews } from './news-page.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;

/** Shares of a card's width and height. */
const places = /** @type {const} */ ([
  [0, 0],
  [0.5, 0.5],
  [1, 1],
]);

before(async () => {
  page = await news.open((tab) =>
    tab.evaluateOnNewDocument(() => Object.assign(navigator, { share: () => Promise.resolve() })),
  );
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await show(page, inFeed(everyElement.join('')), await news.worldDesk());
});

/** A font whose lines are half as high as its letters are large, on every machine. */
const lowFont = new URL(
  '../../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  import.meta.url,
);
const useLowFont = async () => {
  const url = `data:font/woff2;base64,${readFileSync(lowFont, 'base64')}`;
  const source = `url("${url}") format("woff2")`;
  await page.evaluate(async (source) => {
    const overrides = { ascentOverride: '40%', descentOverride: '10%', lineGapOverride: '0%' };
    document.fonts.add(await new FontFace('Low', source, { weight: '100 900', ...overrides }).load());
    document.body.style.fontFamily = 'Low';
  }, source);
};
const useUsualFont = () => page.evaluate(() => document.body.style.removeProperty('font-family'));
const fonts = { 'the usual font': useUsualFont, 'a font of low lines': useLowFont };

for (const [width, [font, useFont]] of [320, 1280].flatMap((width) =>
  Object.entries(fonts).map((entry) => /** @type {const} */ ([width, entry])),
)) {
  test(`at ${width} px in ${font} everything to click is 24 px or more, both ways`, async () => {
    await page.setViewport({ width, height: 900 });
    await useFont();
    const { count, small } = await page.evaluate(async () => {
      await inPage.untilRendered();
      // Links within a sentence are as large as its lines: https://www.w3.org/TR/WCAG22/#target-size-minimum
      const isInSentence = (/** @type {Element} */ node) =>
        node.matches('p:not(.overline, [part]) > a, li > a') && !!node.closest('.body');
      const targets = inPage
        .all('a[href], button, summary, audio, video')
        .filter((node) => node.checkVisibility() && !isInSentence(node));
      const sizes = targets.map((node) => {
        // A skip link has its size while it has the focus.
        if (node instanceof HTMLElement && node.matches('[part="skip"]')) node.focus();
        const { width, height } = inPage.targetOf(node);
        return {
          name: inPage.nameOf(node),
          width: Math.round(width * 10) / 10,
          height: Math.round(height * 10) / 10,
        };
      });
      return { count: sizes.length, small: sizes.filter(({ width, height }) => width < 24 || height < 24) };
    });
    assert.ok(count > 80, `${count} targets`);
    assert.deepEqual(
      small.map(({ name, width, height }) => `${name}: ${width} × ${height}`),
      [],
    );
  });
}

test('a click anywhere on a card is one on its link', async () => {
  await useUsualFont();
  await page.setViewport({ width: 640, height: 900 });
  await page.evaluate(() => {
    addEventListener('newsfold-select', (event) => {
      event.preventDefault();
      Reflect.set(globalThis, 'selected', Reflect.get(globalThis, 'selected') + 1);
    });
  });
  /** The first card of an element, in the middle of the window. */
  const cardAt = (/** @type {number} */ i) =>
    page.evaluate((i) => {
      const cards = inPage
        .all('.frame')
        .flatMap((frame) => frame.querySelector('.card:has(.link), .channel') ?? []);
      const card = cards[i];
      card?.scrollIntoView({ block: 'center', inline: 'center' });
      const { x, y, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
      return card && { name: inPage.nameOf(card), x, y, width, height };
    }, i);
  const lost = [];
  let count = 0;
  for (let card; (card = await cardAt(count)); count++) {
    const { name, x, y, width, height } = card;
    for (const [across, down] of places) {
      await page.evaluate(() => Object.assign(globalThis, { selected: 0 }));
      await page.mouse.click(x + 2 + across * (width - 4), y + 2 + down * (height - 4));
      const selected = await page.evaluate(() => Reflect.get(globalThis, 'selected'));
      if (selected !== 1) lost.push(`${name}: ${selected} at ${across}, ${down}`);
    }
  }
  assert.ok(count > 15, `${count} cards`);
  assert.deepEqual(lost, []);
});

test('over a link’s words the pointer is on the link itself, which can be opened in a new tab', async () => {
  await page.setViewport({ width: 640, height: 900 });
  const { count, covered } = await page.evaluate(async () => {
    await inPage.untilRendered();
    const links = inPage.all('a[href]:not([part="skip"])').filter((node) => node.checkVisibility());
    const covered = links.filter((link) => {
      link.scrollIntoView({ block: 'center', inline: 'start', behavior: 'instant' });
      // Where the words begin: a headline may be longer than the window it is scrolled in.
      const { left = 0, top = 0, height = 0 } = link.getClientRects()[0] ?? {};
      const root = /** @type {ShadowRoot} */ (link.getRootNode());
      const hit = root.elementFromPoint(Math.max(left, 0) + 4, top + height / 2);
      return !hit || !link.contains(hit);
    });
    return { count: links.length, covered: covered.map(inPage.nameOf) };
  });
  assert.ok(count > 60, `${count} links`);
  assert.deepEqual(covered, []);
});
