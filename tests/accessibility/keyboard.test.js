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
  page = await news.open(async (tab) => {
    await tab.evaluateOnNewDocument(() => {
      navigator.share = async (data) => void Object.assign(globalThis, { shared: data });
    });
  });
  const context = page.browserContext();
  await context.overridePermissions(new URL(page.url()).origin, [
    'clipboard-read',
    'clipboard-sanitized-write',
  ]);
  keys = keysOf(page);
});

/** Shows elements between two buttons and focuses the first button. */
async function open(/** @type {string} */ markup, motion = 'reduce') {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
  await show(page, `<button>before</button>${inFeed(markup)}<button>after</button>`, feed);
  await page.focus('button');
}

describe('keyboard', () => {
  test('moves through a strip with one tab stop for each card', async () => {
    await open('<newsfold-strip section="africa" limit="3"></newsfold-strip>');
    const stops = [];
    for (let name; name !== 'after'; stops.push(name)) {
      await keys.press('Tab');
      name = await keys.focusedName();
    }
    const stories = [
      'Court in Ghana accepts century-old aerial photographs as proof of farm boundaries',
      'Rain forecasts reach the fields by text message, one village at a time',
      'Audio, The women who remember where the wild onion grows, 28 minutes 45 seconds',
    ];
    assert.deepEqual(stops, ['Africa', 'Skip Africa', ...stories, 'More from Africa', 'after']);
  });

  for (const [markup, name] of /** @type {const} */ ([
    ['<newsfold-strip section="africa"></newsfold-strip>', 'Skip Africa'],
    ['<newsfold-strip section="africa" layout="carousel"></newsfold-strip>', 'Skip Africa'],
    ['<newsfold-topics></newsfold-topics>', 'Skip In focus'],
    ['<newsfold-ticker></newsfold-ticker>', 'Skip Breaking'],
  ])) {
    test(`skips ${markup} with Enter on “${name}”`, async () => {
      await open(markup);
      await keys.tabTo(name);
      await keys.press('Enter Tab');
      assert.equal(await keys.focusedName(), 'after');
    });
  }

  test('moves to the page’s main content with Enter on “Skip to content” and leaves no tab stop there', async () => {
    const main = '<main><a href="#x">In the page</a></main>';
    await show(page, `<newsfold-feed><newsfold-masthead></newsfold-masthead></newsfold-feed>${main}`, feed);
    await keys.press('Tab');
    assert.equal(await keys.focusedName(), 'Skip to content');
    await keys.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'main');
    await keys.press('Tab');
    assert.equal(await keys.focusedName(), 'In the page');
    assert.equal(await page.evaluate(() => document.querySelector('main')?.hasAttribute('tabindex')), false);
  });

  test('copies the URL with Enter on “Copy link”, announces it and keeps the focus', async () => {
    await open('<newsfold-article article="wd-101"></newsfold-article>');
    await keys.tabTo('Copy link');
    await keys.press('Enter');
    await page.waitForFunction(() =>
      inPage.all('[role="status"]').some(({ textContent }) => textContent === 'Copied'),
    );
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      'https://worlddesk.example/s/101',
    );
    assert.equal(await keys.focusedName(), 'Copy link');
  });

  test('shares headline and URL with Enter on “Share”', async () => {
    await open('<newsfold-article article="wd-101"></newsfold-article>');
    await keys.tabTo('Share');
    await keys.press('Enter');
    assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, 'shared')), {
      title: 'Rain forecasts reach the fields by text message, one village at a time',
      url: 'https://worlddesk.example/s/101',
    });
  });

  for (const [article, key, tag] of /** @type {const} */ ([
    ['wd-103', 'Enter', 'audio'],
    ['wd-204', 'Space', 'video'],
  ])) {
    test(`starts ${tag} with ${key} on its button and moves the focus to it`, async () => {
      await open(`<newsfold-article article="${article}"></newsfold-article>`);
      const title = await page.evaluate(() => inPage.all('[part="headline"]')[0]?.textContent ?? '');
      await keys.tabTo(`Play: ${title}`);
      await keys.press(key);
      assert.equal(await keys.focusedName(), title);
      assert.equal(await page.evaluate(() => inPage.focused()?.localName), tag);
    });
  }
});
