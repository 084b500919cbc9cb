// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
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

/** Describes the element that has the focus and its outline. Undefined if none has. */
const focusedElement = () =>
  page.evaluate(() => {
    const node = inPage.focused();
    if (!node) return undefined;
    const name = inPage.nameOf(node);
    const isAfter = getComputedStyle(node, '::after').outlineStyle !== 'none';
    const style = getComputedStyle(node, isAfter ? '::after' : '');
    const { x, y, width, height } = isAfter ? inPage.targetOf(node) : node.getBoundingClientRect();
    return {
      // Elements with the same kind share their CSS rules. Some layouts clip outlines, so these are kinds of their own.
      kind: name.replace(/^newsfold-[\w-]*?(ticker| overlay| carousel)?( \w+)?: |, “.*/g, '$1 '),
      name,
      box: { x: x + scrollX, y: y + scrollY, width, height },
      line: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    };
  });

describe('focus indicator', () => {
  for (const scheme of ['light', 'dark']) {
    test(`is visible at every tab stop on a ${scheme} page`, async () => {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await show(page, inFeed(everyElement.join('')), feed);
      await page.evaluate(() => inPage.loadImages());
      const kinds = new Set();
      const invisible = [];
      let count = 0;
      for (let focused; ; count++) {
        await page.keyboard.press('Tab');
        focused = await focusedElement();
        if (!focused) break;
        const { kind, name, box, line } = focused;
        if (line < 2) invisible.push(`${name}: an outline of ${line}px`);
        // Screenshots are slow: one for each kind.
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        const share = await visibleOutline(box);
        if (share < 0.95) invisible.push(`${name}: ${Math.round(share * 100)} % of an outline`);
      }
      assert.ok(count > 80 && kinds.size > 10, `${count} stops of ${kinds.size} kinds`);
      assert.deepEqual(invisible, []);
    });
  }

  /**
   * The share of a 2px outline around the focused element whose contrast to the unfocused state is at least 3:1.
   * @see https://www.w3.org/TR/WCAG22/#focus-appearance
   * @param {import('./pixels.js').Box} box
   */
  async function visibleOutline({ x, y, width, height }) {
    await page.evaluate(() => inPage.focused()?.scrollIntoView({ block: 'center' }));
    const around = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
    const focused = await luminances(page, around);
    await page.evaluate(() => inPage.focused()?.blur());
    const unfocused = await luminances(page, around);
    const changed = focused.filter((luminance, i) => contrast(luminance, unfocused[i] ?? 0) >= 3).length;
    return changed / (2 * 2 * (width + height));
  }
});
