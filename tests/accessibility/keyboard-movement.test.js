// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { keysOf } from './keys.js';
import { inFeed, show, useNews } from './news-page.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {object} */ let feed;
/** @type {ReturnType<typeof keysOf>} */ let keys;

before(async () => {
  feed = await news.worldDesk();
  page = await news.open();
  keys = keysOf(page);
});

/** Shows elements between two buttons and focuses the first button. */
async function open(/** @type {string} */ markup, motion = 'reduce') {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
  await show(page, `<button>before</button>${inFeed(markup)}<button>after</button>`, feed);
  await page.focus('button');
}

describe('keyboard', () => {
  for (const [direction, forward, back] of /** @type {const} */ ([
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ])) {
    test(`scrolls a carousel in ${direction} with ${forward}, Home and End`, async () => {
      await open(
        `<div dir="${direction}" style="width: 600px"><newsfold-strip layout="carousel"></newsfold-strip></div>`,
      );
      const position = () => page.evaluate(() => Math.abs(inPage.first('.track').scrollLeft));
      const { end, step } = await page.evaluate(() => {
        const track = inPage.first('.track');
        track.focus();
        return { end: track.scrollWidth - track.clientWidth, step: inPage.first('.track > *').offsetWidth };
      });
      await keys.press(`${forward}*2`);
      assert.ok((await position()) >= 2 * step - 2, `${await position()} of at least ${2 * step}`);
      const afterTwo = await position();
      await keys.press(back);
      assert.ok((await position()) < afterTwo);
      await keys.press('End');
      assert.ok(Math.abs((await position()) - end) <= 1);
      await keys.press('Home');
      assert.equal(await position(), 0);
    });
  }

  test('scrolls a carousel with Enter and Space on its buttons, which keep the focus at its ends', async () => {
    await open(
      '<div style="width: 600px"><newsfold-strip layout="carousel" section="africa"></newsfold-strip></div>',
    );
    const state = () =>
      page.evaluate(() => ({
        position: inPage.first('.track').scrollLeft,
        disabled: inPage.focused()?.getAttribute('aria-disabled'),
      }));
    await keys.tabTo('Next stories');
    await keys.press('Enter');
    const first = await state();
    assert.ok(first.position > 0);
    await keys.press('Space');
    assert.ok((await state()).position > first.position);
    await keys.press('Space*5');
    assert.equal(await keys.focusedName(), 'Next stories');
    assert.equal((await state()).disabled, 'true');
    await keys.press('Shift+Tab');
    assert.equal(await keys.focusedName(), 'Previous stories');
    await keys.press('Space*5');
    assert.equal(await keys.focusedName(), 'Previous stories');
    assert.deepEqual(await state(), { position: 0, disabled: 'true' });
  });

  test('pauses and resumes the ticker with Space on its button', async () => {
    await open('<newsfold-ticker exclude="wd-401"></newsfold-ticker>', 'no-preference');
    const isMoving = () =>
      page.evaluate(() => inPage.all('[part="list"]').some((list) => list.getAnimations().length > 0));
    assert.equal(await isMoving(), true);
    await keys.tabTo('Pause');
    await keys.press('Space');
    assert.equal(await keys.focusedName(), 'Resume');
    assert.equal(await isMoving(), false);
    await keys.press('Space');
    assert.equal(await keys.focusedName(), 'Pause');
    assert.equal(await isMoving(), true);
  });

  test('stops the ticker while a headline has the focus and scrolls it into view', async () => {
    await open('<newsfold-ticker exclude="wd-401" limit="6"></newsfold-ticker>', 'no-preference');
    await keys.tabTo('Skip Latest stories');
    for (let i = 0; i < 6; i++) {
      await keys.press('Tab');
      const state = await page.evaluate(() => {
        const link = inPage.focused()?.getBoundingClientRect() ?? new DOMRect();
        const viewport = inPage.all('.viewport')[0]?.getBoundingClientRect() ?? new DOMRect();
        const isMoving = inPage.all('[part="list"]')[0]?.getAnimations().length;
        return { isMoving, left: link.left >= viewport.left - 1, right: link.right <= viewport.right + 1 };
      });
      assert.deepEqual(state, { isMoving: 0, left: true, right: true }, `headline ${i + 1}`);
    }
  });
});
