// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { everyElement, inFeed, show, useNews } from './news-page.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {object} */ let feed;

before(async () => {
  feed = await news.worldDesk();
  page = await news.open();
  // A ticker that moves cuts off what has passed.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

/** What is seen of each element of the page at a width, with rules of the reader’s own. */
async function see(/** @type {number} */ width, rules = '') {
  await page.setViewport({ width, height: 900 });
  await show(page, inFeed(everyElement.join('')), feed);
  return page.evaluate(async (rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    for (const { shadowRoot } of [{ shadowRoot: document }, ...inPage.all('*')])
      shadowRoot?.adoptedStyleSheets.push(sheet);
    await inPage.settled();
    const seen = [...(document.querySelector('main')?.children ?? [])].map((element) => ({
      markup: /** @type {Element} */ (element.cloneNode()).outerHTML.replace(/<\/.*/, ''),
      text: inPage.seenText(element),
      sizes: inPage.textSizes(element),
      cutOff: inPage.cutOff(element),
      isTooWide:
        element.getBoundingClientRect().right > innerWidth || element.scrollWidth > element.clientWidth + 1,
    }));
    document.adoptedStyleSheets = [];
    return { seen, scrolled: document.documentElement.scrollWidth - innerWidth };
  }, rules);
}

test('text at 200 % is twice as large, and all of it is there', async () => {
  const { seen: usual } = await see(1280);
  const { seen: large, scrolled } = await see(1280, 'html { font-size: 200% }');
  const bad = usual.flatMap(({ markup, text, sizes, cutOff }, i) => {
    const now = large[i];
    const small = sizes.flatMap(({ text, size }, k) => {
      const growth = (now?.sizes[k]?.size ?? 0) / size;
      return growth < 1.9 ? [`${markup}: “${text}” grows by ${growth.toFixed(2)} from ${size}px`] : [];
    });
    const lost = now?.text === text ? [] : [`${markup}\nreads “${now?.text}”\nnot   “${text}”`];
    const cut = now?.cutOff.filter((name) => !cutOff.includes(name)).map((name) => `cut off: ${name}`) ?? [];
    return [...small, ...lost, ...cut];
  });
  assert.ok(usual.length === everyElement.length && usual.every(({ sizes }) => sizes.length > 0));
  assert.deepEqual(bad, []);
  assert.equal(scrolled, 0);
});

/** @see https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const [what, width, rules] of /** @type {const} */ ([
  ['400 % zoom, 320 px,', 320, ''],
  ['text set wide', 1280, spacing],
  ['text set wide at 320 px', 320, spacing],
])) {
  test(`${what} loses nothing and scrolls one way only`, async () => {
    const { seen: usual } = await see(1280);
    const { seen, scrolled } = await see(width, rules);
    const bad = usual.flatMap(({ markup, text }, i) => {
      const now = seen[i];
      const lost = now?.text === text ? [] : [`${markup}\nreads “${now?.text}”\nnot   “${text}”`];
      const cut = now?.cutOff.map((name) => `cut off: ${name}`) ?? [];
      return [...lost, ...cut, ...(now?.isTooWide ? [`too wide: ${markup}`] : [])];
    });
    assert.deepEqual(bad, []);
    assert.ok(scrolled <= 0, `The page scrolls ${scrolled}px to the side`);
  });
}
