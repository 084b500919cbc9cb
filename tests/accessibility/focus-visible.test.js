// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { everyElement, inFeed, show, useNews } from './news-page.js';
import { contrast, luminances } from './pixels.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {object} */ let feed;

before(async () => {
  feed = await news.worldDesk();
  page = await news.open();
  await page.setViewport({ width: 640, height: 1000 });
});

/** What has the focus, in the middle of the window: its kind, and the line around it. */
const stop = () =>
  page.evaluate(() => {
    const node = inPage.focused();
    if (!node) return undefined;
    const name = inPage.nameOf(node);
    const isAfter = getComputedStyle(node, '::after').outlineStyle !== 'none';
    const style = getComputedStyle(node, isAfter ? '::after' : '');
    const { x, y, width, height } = isAfter ? inPage.targetOf(node) : node.getBoundingClientRect();
    return {
      // The same rules stand behind what is named alike, in whatever element; but some layouts clip.
      kind: name.replace(/^newsfold-[\w-]*?(ticker| overlay| carousel)?( \w+)?: |, “.*/g, '$1 '),
      name,
      box: { x: x + scrollX, y: y + scrollY, width, height },
      line: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    };
  });

for (const scheme of ['light', 'dark']) {
  test(`every stop of the Tab key has a line around it that is seen, on a ${scheme} page`, async () => {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await show(page, inFeed(everyElement.join('')), feed);
    await page.evaluate(() => inPage.picturesLoaded());
    const kinds = new Set();
    const unseen = [];
    let count = 0;
    for (let found; ; count++) {
      await page.keyboard.press('Tab');
      found = await stop();
      if (!found) break;
      const { kind, name, box, line } = found;
      if (line < 2) unseen.push(`${name}: a line of ${line}px`);
      // What is painted is looked at once for each kind.
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const share = await shareOfLine(box);
      if (share < 0.95) unseen.push(`${name}: ${Math.round(share * 100)} % of a line`);
    }
    assert.ok(count > 80 && kinds.size > 10, `${count} stops of ${kinds.size} kinds`);
    assert.deepEqual(unseen, []);
  });
}

/**
 * How much of a line of 2px around what has the focus stands out by 3:1 from what is there without the focus.
 * @see https://www.w3.org/TR/WCAG22/#focus-appearance
 * @param {import('./pixels.js').Box} box
 */
async function shareOfLine({ x, y, width, height }) {
  await page.evaluate(() => inPage.focused()?.scrollIntoView({ block: 'center' }));
  const around = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
  const focused = await luminances(page, around);
  await page.evaluate(() => inPage.focused()?.blur());
  const usual = await luminances(page, around);
  const changed = focused.filter((luminance, i) => contrast(luminance, usual[i] ?? 0) >= 3).length;
  return changed / (2 * 2 * (width + height));
}
