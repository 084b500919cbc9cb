// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { everyElement, inFeed, show, useNews } from './news-page.js';
import { contrast, luminance } from './pixels.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {object} */ let feed;

before(async () => {
  feed = await news.worldDesk();
  page = await news.open();
});

/** Shows every element to a reader with such settings. */
async function open(/** @type {Record<string, string>} */ settings) {
  const session = await page.createCDPSession();
  const features = Object.entries(settings).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  await show(page, inFeed(everyElement.join('')), feed);
}

/** What must be seen where the reader’s colours replace ours, and how well. */
const signs = /** @type {const} */ ([
  ['.on-air', '::before', 'background-color', 3],
  ['.overline', '', 'color', 4.5],
  ['.overlay [part="headline"]', '', 'color', 4.5],
  ['.overlay [part="summary"]', '', 'color', 4.5],
  ['.overlay [part="meta"]', '', 'color', 4.5],
  ['.timeline [part="item"]', '::before', 'background-color', 3],
  ['.ranked [part="item"]', '::before', 'color', 4.5],
  ['.topics a', '', 'outline-color', 3],
  ['article a.link', '::after', 'outline-color', 3],
  ['.player:not(.audio) .title', '', 'color', 4.5],
  ['.player.audio .title', '', 'color', 4.5],
  ['.player .play-icon', '', 'fill', 3],
  ['.controls button', '', 'color', 3],
  ['.pause', '', 'border-left-color', 3],
  ['.permalink button', '', 'border-left-color', 3],
]);

for (const scheme of ['light', 'dark']) {
  test(`nothing is lost in forced colours, ${scheme} ones`, async () => {
    await open({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    const seen = await page.evaluate((signs) => {
      return signs.map(([selector, pseudo, property, least]) => {
        const node = inPage.one(selector);
        if (property === 'outline-color') node.focus({ focusVisible: true });
        const isDrawn = !pseudo || getComputedStyle(node, pseudo).content !== 'none';
        return { selector, least, ...(isDrawn && inPage.colours(node, property, pseudo)) };
      });
    }, signs);
    for (const { selector, least, front, back } of seen) {
      assert.ok(front && back, `${selector} has nothing drawn there`);
      const ratio = contrast(luminance(front), luminance(back));
      assert.ok(ratio >= least, `${selector}: ${ratio.toFixed(2)} of ${least}`);
    }
  });
}

test('in forced colours the sign that lets the ticker go on is still a triangle', async () => {
  await open({ 'forced-colors': 'active', 'prefers-reduced-motion': 'no-preference' });
  const [side, edge] = await page.evaluate(async () => {
    inPage.one('.ticker button').click();
    await inPage.settled();
    const style = getComputedStyle(inPage.one('.resume'));
    return [style.borderInlineStartColor, style.borderBlockStartColor];
  });
  assert.notEqual(edge, side);
});

for (const [motion, moving] of /** @type {const} */ ([
  ['no-preference', ['on-air', 'pass']],
  ['reduce', []],
])) {
  test(`with prefers-reduced-motion: ${motion} what moves is: ${moving.join(' and ') || 'nothing'}`, async () => {
    await open({ 'prefers-reduced-motion': motion });
    const { animations, place } = await page.evaluate(() => {
      const animations = inPage.all('.frame').flatMap((node) => node.getAnimations({ subtree: true }));
      inPage.one('.controls button:last-child').click();
      return {
        animations: animations.map((one) => ('animationName' in one ? one.animationName : 'a transition')),
        place: inPage.one('.track').scrollLeft,
      };
    });
    assert.deepEqual([...new Set(animations)].sort(), moving);
    // What scrolls at once has done so before the next line runs.
    assert.equal(place === 0, moving.length > 0, `a carousel at ${place} after its button was pressed`);
  });
}

test('who wants less motion reads the ticker by scrolling it', async () => {
  await open({ 'prefers-reduced-motion': 'reduce' });
  const { overflow, rest, button } = await page.evaluate(() => {
    const window = inPage.one('.viewport');
    const button = inPage.one('.ticker > button');
    const rest = window.scrollWidth - window.clientWidth;
    return { overflow: getComputedStyle(window).overflowX, rest, button: button.checkVisibility() };
  });
  assert.deepEqual({ overflow, button }, { overflow: 'auto', button: false });
  assert.ok(rest > 0);
});

test('the on-air mark is a dot and a word, in small letters on a page in capitals', async () => {
  await open({});
  const marks = await page.evaluate(() => {
    document.body.style.cssText = 'text-transform: uppercase';
    const marks = inPage.all('.on-air').map((mark) => ({
      word: mark.textContent?.replace(/\W+$/, ''),
      dot: getComputedStyle(mark, '::before').content !== 'none',
      isSeen: /live/i.test(mark.parentElement ? inPage.seenText(mark.parentElement) : ''),
      cases: [mark, ...mark.querySelectorAll('*')].map((node) => getComputedStyle(node).textTransform),
    }));
    document.body.style.cssText = '';
    return marks;
  });
  assert.ok(marks.length > 4);
  for (const { word, dot, isSeen, cases } of marks) {
    assert.deepEqual({ word, dot, isSeen }, { word: 'Live', dot: true, isSeen: true });
    assert.deepEqual(new Set(cases), new Set(['none']));
  }
});

test('in no language is the on-air mark written in capitals, which are spelled out', async () => {
  const file = fileURLToPath(new URL('../../src/locales/languages.ts', import.meta.url));
  /** @type {typeof import('../../src/locales/languages.js')} */
  const { languages } = /** @type {any} */ (await news.load(file));
  for (const [language, load] of Object.entries(languages)) {
    const { live } = (await load()).messages;
    assert.ok(
      live.length < 2 || live === live.toLowerCase() || live !== live.toUpperCase(),
      `${language}: ${live}`,
    );
  }
});
