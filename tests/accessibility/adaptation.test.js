// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
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

/** Shows every element with emulated media features. */
async function open(/** @type {Record<string, string>} */ settings) {
  const session = await page.createCDPSession();
  const features = Object.entries(settings).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  await show(page, inFeed(everyElement.join('')), feed);
}

/** Selector, pseudo-element, property and minimum contrast of what must be visible in forced colours. */
const samples = /** @type {const} */ ([
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

describe('media preferences', () => {
  for (const scheme of ['light', 'dark']) {
    test(`keep everything visible in ${scheme} forced colours`, async () => {
      await open({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      const results = await page.evaluate((samples) => {
        return samples.map(([selector, pseudo, property, minimum]) => {
          const node = inPage.first(selector);
          if (property === 'outline-color') node.focus({ focusVisible: true });
          const isDrawn = !pseudo || getComputedStyle(node, pseudo).content !== 'none';
          return { selector, minimum, ...(isDrawn && inPage.colours(node, property, pseudo)) };
        });
      }, samples);
      for (const { selector, minimum, front, back } of results) {
        assert.ok(front && back, `${selector} is not drawn`);
        const ratio = contrast(luminance(front), luminance(back));
        assert.ok(ratio >= minimum, `${selector}: ${ratio.toFixed(2)} of ${minimum}`);
      }
    });
  }

  test('keep the ticker’s resume icon a triangle in forced colours', async () => {
    await open({ 'forced-colors': 'active', 'prefers-reduced-motion': 'no-preference' });
    const [side, edge] = await page.evaluate(async () => {
      inPage.first('.ticker button').click();
      await inPage.untilRendered();
      const style = getComputedStyle(inPage.first('.resume'));
      return [style.borderInlineStartColor, style.borderBlockStartColor];
    });
    assert.notEqual(edge, side);
  });

  for (const [motion, animationNames] of /** @type {const} */ ([
    ['no-preference', ['on-air', 'pass']],
    ['reduce', []],
  ])) {
    test(`allow ${animationNames.join(' and ') || 'no'} animations with prefers-reduced-motion: ${motion}`, async () => {
      await open({ 'prefers-reduced-motion': motion });
      const { animations, scrollLeft } = await page.evaluate(() => {
        const animations = inPage.all('.frame').flatMap((node) => node.getAnimations({ subtree: true }));
        inPage.first('.controls button:last-child').click();
        return {
          animations: animations.map((animation) =>
            'animationName' in animation ? animation.animationName : 'a transition',
          ),
          scrollLeft: inPage.first('.track').scrollLeft,
        };
      });
      assert.deepEqual([...new Set(animations)].sort(), animationNames);
      // Without smooth scrolling the position has changed when scrollBy returns.
      assert.equal(
        scrollLeft === 0,
        animationNames.length > 0,
        `a carousel at ${scrollLeft} after its button was pressed`,
      );
    });
  }

  test('make the ticker scrollable with reduced motion', async () => {
    await open({ 'prefers-reduced-motion': 'reduce' });
    const { overflow, hiddenWidth, button } = await page.evaluate(() => {
      const viewport = inPage.first('.viewport');
      const button = inPage.first('.ticker > button');
      const hiddenWidth = viewport.scrollWidth - viewport.clientWidth;
      return {
        overflow: getComputedStyle(viewport).overflowX,
        hiddenWidth,
        button: button.checkVisibility(),
      };
    });
    assert.deepEqual({ overflow, button }, { overflow: 'auto', button: false });
    assert.ok(hiddenWidth > 0);
  });

  test('keep the badge a dot and a word in lower case on a page in capitals', async () => {
    await open({});
    const badges = await page.evaluate(() => {
      document.body.style.cssText = 'text-transform: uppercase';
      const badges = inPage.all('.on-air').map((badge) => ({
        word: badge.textContent?.replace(/\W+$/, ''),
        dot: getComputedStyle(badge, '::before').content !== 'none',
        isVisible: /live/i.test(badge.parentElement ? inPage.visibleText(badge.parentElement) : ''),
        cases: [badge, ...badge.querySelectorAll('*')].map((node) => getComputedStyle(node).textTransform),
      }));
      document.body.style.cssText = '';
      return badges;
    });
    assert.ok(badges.length > 4);
    for (const { word, dot, isVisible, cases } of badges) {
      assert.deepEqual({ word, dot, isVisible }, { word: 'Live', dot: true, isVisible: true });
      assert.deepEqual(new Set(cases), new Set(['none']));
    }
  });

  test('keep the badge’s word in mixed case in every language, because screen readers spell capitals', async () => {
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
});
