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

/** Shows elements between two buttons of the page's own, and puts the focus on the first. */
async function open(/** @type {string} */ markup, motion = 'reduce') {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
  await show(page, `<button>before</button>${inFeed(markup)}<button>after</button>`, feed);
  await page.focus('button');
}

test('Tab goes through a strip from heading and skip link by one stop a card to what is more', async () => {
  await open('<newsfold-strip section="africa" limit="3"></newsfold-strip>');
  const stops = [];
  for (let name; name !== 'after'; stops.push(name)) {
    await keys.press('Tab');
    name = await keys.focus();
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
  test(`“${name}” leads past ${markup}`, async () => {
    await open(markup);
    await keys.tabTo(name);
    await keys.press('Enter Tab');
    assert.equal(await keys.focus(), 'after');
  });
}

test('“Skip to content” leads to the page’s main part, which is then no stop of its own', async () => {
  const main = '<main><a href="#x">In the page</a></main>';
  await show(page, `<newsfold-feed><newsfold-masthead></newsfold-masthead></newsfold-feed>${main}`, feed);
  await keys.press('Tab');
  assert.equal(await keys.focus(), 'Skip to content');
  await keys.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'main');
  await keys.press('Tab');
  assert.equal(await keys.focus(), 'In the page');
  assert.equal(await page.evaluate(() => document.querySelector('main')?.hasAttribute('tabindex')), false);
});

test('“Copy link” copies by Enter, says so, and keeps the focus', async () => {
  await open('<newsfold-article article="wd-101"></newsfold-article>');
  await keys.tabTo('Copy link');
  await keys.press('Enter');
  await page.waitForFunction(() =>
    inPage.all('[role="status"]').some(({ textContent }) => textContent === 'Copied'),
  );
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'https://worlddesk.example/s/101');
  assert.equal(await keys.focus(), 'Copy link');
});

test('“Share” hands headline and address to the device by Enter', async () => {
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
  test(`${key} on its button starts the ${tag}, which then has the focus and a name`, async () => {
    await open(`<newsfold-article article="${article}"></newsfold-article>`);
    const title = await page.evaluate(() => inPage.all('[part="headline"]')[0]?.textContent ?? '');
    await keys.tabTo(`Play: ${title}`);
    await keys.press(key);
    assert.equal(await keys.focus(), title);
    assert.equal(await page.evaluate(() => inPage.focused()?.localName), tag);
  });
}
