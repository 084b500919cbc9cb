// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { everyElement, inFeed, show, useNews } from './news-page.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {object} */ let feed;

before(async () => {
  feed = await news.worldDesk();
  page = await news.open();
  // A moving ticker clips its headlines.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

/** Reads text, sizes and overflow of each element at a viewport width, with additional CSS rules. */
async function measure(/** @type {number} */ width, rules = '') {
  await page.setViewport({ width, height: 900 });
  await show(page, inFeed(everyElement.join('')), feed);
  return page.evaluate(async (rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    for (const { shadowRoot } of [{ shadowRoot: document }, ...inPage.all('*')])
      shadowRoot?.adoptedStyleSheets.push(sheet);
    await inPage.untilRendered();
    const elements = [...(document.querySelector('main')?.children ?? [])].map((element) => ({
      markup: /** @type {Element} */ (element.cloneNode()).outerHTML.replace(/<\/.*/, ''),
      text: inPage.visibleText(element),
      sizes: inPage.textSizes(element),
      clipped: inPage.clippedText(element),
      isTooWide:
        element.getBoundingClientRect().right > innerWidth || element.scrollWidth > element.clientWidth + 1,
    }));
    document.adoptedStyleSheets = [];
    return { elements, scrolled: document.documentElement.scrollWidth - innerWidth };
  }, rules);
}

describe('zoom', () => {
  test('doubles all text at 200 % without losing any', async () => {
    const { elements: original } = await measure(1280);
    const { elements: large, scrolled } = await measure(1280, 'html { font-size: 200% }');
    const bad = original.flatMap(({ markup, text, sizes, clipped }, i) => {
      const zoomed = large[i];
      const small = sizes.flatMap(({ text, size }, k) => {
        const growth = (zoomed?.sizes[k]?.size ?? 0) / size;
        return growth < 1.9 ? [`${markup}: “${text}” grows by ${growth.toFixed(2)} from ${size}px`] : [];
      });
      const missing = zoomed?.text === text ? [] : [`${markup}\nreads “${zoomed?.text}”\nnot   “${text}”`];
      const cut =
        zoomed?.clipped.filter((name) => !clipped.includes(name)).map((name) => `clipped: ${name}`) ?? [];
      return [...small, ...missing, ...cut];
    });
    assert.ok(original.length === everyElement.length && original.every(({ sizes }) => sizes.length > 0));
    assert.deepEqual(bad, []);
    assert.equal(scrolled, 0);
  });

  /** @see https://www.w3.org/TR/WCAG22/#text-spacing */
  const spacing =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

  for (const [condition, width, rules] of /** @type {const} */ ([
    ['400 % zoom (320 px)', 320, ''],
    ['wide text spacing', 1280, spacing],
    ['wide text spacing at 320 px', 320, spacing],
  ])) {
    test(`loses no text and scrolls in one direction only with ${condition}`, async () => {
      const { elements: original } = await measure(1280);
      const { elements, scrolled } = await measure(width, rules);
      const bad = original.flatMap(({ markup, text }, i) => {
        const zoomed = elements[i];
        const missing = zoomed?.text === text ? [] : [`${markup}\nreads “${zoomed?.text}”\nnot   “${text}”`];
        const cut = zoomed?.clipped.map((name) => `clipped: ${name}`) ?? [];
        return [...missing, ...cut, ...(zoomed?.isTooWide ? [`too wide: ${markup}`] : [])];
      });
      assert.deepEqual(bad, []);
      assert.ok(scrolled <= 0, `The page scrolls ${scrolled}px to the side`);
    });
  }
});
