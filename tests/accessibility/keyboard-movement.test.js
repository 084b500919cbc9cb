// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
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

/** Shows elements between two buttons of the page's own, and puts the focus on the first. */
async function open(/** @type {string} */ markup, motion = 'reduce') {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
  await show(page, `<button>before</button>${inFeed(markup)}<button>after</button>`, feed);
  await page.focus('button');
}

for (const [direction, forward, back] of /** @type {const} */ ([
  ['ltr', 'ArrowRight', 'ArrowLeft'],
  ['rtl', 'ArrowLeft', 'ArrowRight'],
])) {
  test(`a carousel on a page ${direction} goes on with ${forward}, and to its ends with Home and End`, async () => {
    await open(
      `<div dir="${direction}" style="width: 600px"><newsfold-strip layout="carousel"></newsfold-strip></div>`,
    );
    const place = () => page.evaluate(() => Math.abs(inPage.one('.track').scrollLeft));
    const { end, step } = await page.evaluate(() => {
      const track = inPage.one('.track');
      track.focus();
      return { end: track.scrollWidth - track.clientWidth, step: inPage.one('.track > *').offsetWidth };
    });
    await keys.press(`${forward}*2`);
    assert.ok((await place()) >= 2 * step - 2, `${await place()} of at least ${2 * step}`);
    const two = await place();
    await keys.press(back);
    assert.ok((await place()) < two);
    await keys.press('End');
    assert.ok(Math.abs((await place()) - end) <= 1);
    await keys.press('Home');
    assert.equal(await place(), 0);
  });
}

test('the buttons of a carousel turn by Enter and Space and keep the focus at the end of the way', async () => {
  await open(
    '<div style="width: 600px"><newsfold-strip layout="carousel" section="africa"></newsfold-strip></div>',
  );
  const state = () =>
    page.evaluate(() => ({
      place: inPage.one('.track').scrollLeft,
      disabled: inPage.focused()?.getAttribute('aria-disabled'),
    }));
  await keys.tabTo('Next stories');
  await keys.press('Enter');
  const first = await state();
  assert.ok(first.place > 0);
  await keys.press('Space');
  assert.ok((await state()).place > first.place);
  await keys.press('Space*5');
  assert.equal(await keys.focus(), 'Next stories');
  assert.equal((await state()).disabled, 'true');
  await keys.press('Shift+Tab');
  assert.equal(await keys.focus(), 'Previous stories');
  await keys.press('Space*5');
  assert.equal(await keys.focus(), 'Previous stories');
  assert.deepEqual(await state(), { place: 0, disabled: 'true' });
});

test('the ticker’s button stops the movement by Space and lets it go on', async () => {
  await open('<newsfold-ticker exclude="wd-401"></newsfold-ticker>', 'no-preference');
  const isMoving = () =>
    page.evaluate(() => inPage.all('[part="list"]').some((list) => list.getAnimations().length > 0));
  assert.equal(await isMoving(), true);
  await keys.tabTo('Pause');
  await keys.press('Space');
  assert.equal(await keys.focus(), 'Resume');
  assert.equal(await isMoving(), false);
  await keys.press('Space');
  assert.equal(await keys.focus(), 'Pause');
  assert.equal(await isMoving(), true);
});

test('a ticker stands still while one of its headlines has the focus, and shows the whole of that', async () => {
  await open('<newsfold-ticker exclude="wd-401" limit="6"></newsfold-ticker>', 'no-preference');
  await keys.tabTo('Skip Latest stories');
  for (let i = 0; i < 6; i++) {
    await keys.press('Tab');
    const seen = await page.evaluate(() => {
      const link = inPage.focused()?.getBoundingClientRect() ?? new DOMRect();
      const window = inPage.all('.viewport')[0]?.getBoundingClientRect() ?? new DOMRect();
      const isMoving = inPage.all('[part="list"]')[0]?.getAnimations().length;
      return { isMoving, left: link.left >= window.left - 1, right: link.right <= window.right + 1 };
    });
    assert.deepEqual(seen, { isMoving: 0, left: true, right: true }, `headline ${i + 1}`);
  }
});
