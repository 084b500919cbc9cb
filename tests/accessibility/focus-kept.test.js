// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { keysOf } from './keys.js';
import { now, show, useNews } from './news-page.js';

/** @type {import('../fixtures/world-desk/feed-json.js').JsonFeed} The feed that the server sends. */ let published;
const news = useNews({ '/changing.json': () => published });
/** @type {import('puppeteer-core').Page} */ let page;

before(async () => {
  page = await news.open();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

/** Resets the feed and shows an element that loads it. */
async function open(/** @type {string} */ markup) {
  published = await news.worldDesk();
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  const element = markup.replace('>', ` src="/changing.json" loading="eager" now="${now.toISOString()}">`);
  await show(page, `<main><div style="width: 600px">${element}</div></main>`);
  await page.waitForFunction(() => inPage.all('[part]').length > 1);
  await page.evaluate(() => inPage.untilRendered());
}

/** Changes of the page while an element is in use. */
const changes = {
  'a reload with a new first story and other headlines': async () => {
    const first = /** @type {(typeof published.items)[0]} */ (published.items[0]);
    const items = published.items.map((item) => ({ ...item, title: `${item.title}, corrected` }));
    published = {
      ...published,
      items: [{ ...structuredClone(first), id: 'new', url: '/new', title: 'New' }, ...items],
    };
    await page.evaluate(async () => {
      const element = document.querySelector('main > div > *');
      await /** @type {any} */ (element).reload();
    });
  },
  'a change of the page’s language': async () => {
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await page.waitForFunction(() => {
      const texts = inPage.all('*').flatMap((node) => [node.getAttribute('aria-label'), node.textContent]);
      return texts.some((text) => /vor \d|überspringen|Abspielen|Startseite|Neueste|Jetzt/.test(text ?? ''));
    });
  },
  'a change of the time': async () => {
    await page.evaluate(() => document.querySelector('[now]')?.setAttribute('now', '2026-11-23T10:00:00Z'));
  },
};

/** The element, and the selector of the node that has the focus while the page changes. */
const focusedNodes = [
  ['<newsfold-card article="wd-101"></newsfold-card>', 'a.link'],
  ['<newsfold-top-story></newsfold-top-story>', 'a.link'],
  ['<newsfold-strip></newsfold-strip>', 'a.link[href$="wd-101"]'],
  ['<newsfold-strip layout="carousel"></newsfold-strip>', 'a.link[href$="wd-101"]'],
  ['<newsfold-strip layout="carousel"></newsfold-strip>', '.controls button:last-child'],
  ['<newsfold-strip layout="timeline"></newsfold-strip>', 'a.link[href$="wd-101"]'],
  ['<newsfold-strip layout="ranked"></newsfold-strip>', 'a.link[href$="wd-101"]'],
  ['<newsfold-sections></newsfold-sections>', 'a.link[href$="wd-101"]'],
  ['<newsfold-sections></newsfold-sections>', '[part="more"]'],
  ['<newsfold-ticker exclude="wd-401 new"></newsfold-ticker>', 'a.link[href$="wd-101"]'],
  ['<newsfold-masthead></newsfold-masthead>', '.topics a'],
  ['<newsfold-topics></newsfold-topics>', 'li:last-child a'],
  ['<newsfold-live></newsfold-live>', 'a'],
  ['<newsfold-article article="wd-101"></newsfold-article>', '.permalink button'],
  ['<newsfold-article article="wd-101"></newsfold-article>', '.body a'],
  ['<newsfold-article article="wd-101"></newsfold-article>', '.player'],
];

describe('focus and state', () => {
  for (const [markup = '', selector = ''] of focusedNodes) {
    test(`stay on ${selector} of ${markup} when the page changes`, async () => {
      await open(markup);
      for (const [name, change] of Object.entries(changes)) {
        const before = await page.evaluateHandle((selector) => {
          const node = inPage.first(selector);
          if (inPage.focused() !== node) node.focus();
          return node;
        }, selector);
        await change();
        await page.evaluate(() => inPage.untilRendered());
        const isKept = await page.evaluate((node) => !!node && node === inPage.focused(), before);
        assert.ok(isKept, `lost at ${name}`);
      }
    });
  }

  test('stay on a headline whose text changes', async () => {
    await open('<newsfold-strip></newsfold-strip>');
    await page.evaluate(() => inPage.first('a.link[href$="wd-101"]').focus());
    await Object.values(changes)[0]?.();
    assert.match((await keysOf(page).focusedName()) ?? '', /, corrected$/);
  });

  test('continue with Tab at the place of a focused story that is removed', async () => {
    await open('<newsfold-strip section="africa" limit="3"></newsfold-strip>');
    await page.evaluate(() => inPage.first('li:last-child a.link').focus());
    await Object.values(changes)[0]?.();
    const { press, focusedName } = keysOf(page);
    await press('Tab');
    assert.equal(await focusedName(), 'More from Africa');
  });

  test('keep the scroll position of a carousel', async () => {
    await open('<newsfold-strip layout="carousel"></newsfold-strip>');
    const { tabTo, press } = keysOf(page);
    await tabTo('Next stories');
    await press('Enter');
    for (const [name, change] of Object.entries(changes)) {
      const titleInView = () =>
        page.evaluate(() => {
          const left = inPage.all('.track')[0]?.getBoundingClientRect().left ?? 0;
          const link = inPage.all('a.link').find((node) => node.getBoundingClientRect().left >= left - 1);
          return link?.getAttribute('href');
        });
      const before = await titleInView();
      await change();
      await page.evaluate(() => inPage.untilRendered());
      assert.equal(await titleInView(), before, `moved at ${name}`);
    }
  });

  test('keep a recording playing', async () => {
    await open('<newsfold-article article="wd-103"></newsfold-article>');
    const player = await page.evaluateHandle(() => {
      inPage.first('.recording button').click();
      return inPage.first('audio');
    });
    for (const [name, change] of Object.entries(changes)) {
      await change();
      await page.evaluate(() => inPage.untilRendered());
      const isSame = await page.evaluate(
        (node) => node === inPage.all('audio')[0] && node === inPage.focused(),
        player,
      );
      assert.ok(isSame, `replaced, or without the focus, at ${name}`);
    }
  });

  test('stay when the age of a focused story changes', async () => {
    const feed = await news.worldDesk();
    feed.items = feed.items.slice(0, 2);
    for (const item of feed.items) item.date_published = new Date(Date.now() - 58_500).toISOString();
    await show(
      page,
      '<newsfold-feed lang="en"><main><newsfold-strip></newsfold-strip></main></newsfold-feed>',
      feed,
    );
    const before = await page.evaluateHandle(() => {
      inPage.first('li:last-child a.link').focus();
      return inPage.focused();
    });
    await page.waitForFunction(() => inPage.all('time')[1]?.textContent === '1 minute ago');
    assert.ok(await page.evaluate((node) => node === inPage.focused(), before));
  });
});
