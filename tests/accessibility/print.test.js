// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { everyElement, inFeed, show, useNews } from './news-page.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {string[]} The text of each element on the screen, on a dark page. */ let onScreen;

before(async () => {
  page = await news.open();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.setViewport({ width: 720, height: 1000 });
  await show(page, inFeed(everyElement.join('')), await news.worldDesk());
  onScreen = await readTexts();
  await page.emulateMediaType('print');
});

/** The visible text of each element, without that of buttons. */
const readTexts = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > *')].map((element) => inPage.visibleText(element, 'button')),
  );

describe('print', () => {
  test('prints the URL after each link', async () => {
    const links = await page.evaluate(() =>
      inPage
        .all('a[href]')
        .filter((node) => node.checkVisibility() && !node.closest('.permalink'))
        .map((node) => ({
          name: inPage.nameOf(node),
          expected: `" (${node.getAttribute('href')})"`,
          after: getComputedStyle(node, '::after').content.replace(/^(.*) " \(" .*$/, '$1'),
        })),
    );
    assert.ok(links.length > 50);
    for (const { name, expected, after } of links) assert.equal(after, expected, name);
  });

  test('prints no URL after a link whose text is its URL', async () => {
    const content = await page.evaluate(() => {
      const [link] = inPage.all('.permalink a');
      return link && getComputedStyle(link, '::after').content;
    });
    assert.equal(content, 'none');
  });

  test('hides buttons, skip links and players', async () => {
    const controls = await page.evaluate(() =>
      inPage
        .all('button, [part="skip"], audio, video, iframe')
        .filter((node) => node.checkVisibility())
        .map(inPage.nameOf),
    );
    assert.deepEqual(controls, []);
  });

  test('is black on white on any page', async () => {
    const coloured = await page.evaluate(() => {
      const nodes = inPage.all('.frame').flatMap((frame) => inPage.all('*', frame));
      return nodes
        .filter((node) => node.checkVisibility())
        .flatMap((node) => {
          const { color, backgroundColor, backgroundImage, textShadow } = getComputedStyle(node);
          const looks = [color, backgroundColor, backgroundImage, textShadow].join(' ');
          // Generated content is text, except empty content such as a dot.
          const added = ['::before', '::after'].flatMap((pseudo) => {
            const { content, color } = getComputedStyle(node, pseudo);
            return /^("".*|none|normal)$/.test(content) || color === 'rgb(0, 0, 0)'
              ? []
              : [`${content} in ${color}`];
          });
          const wrong = looks === 'rgb(0, 0, 0) rgba(0, 0, 0, 0) none none' ? added : [looks, ...added];
          return wrong.map((look) => `${inPage.nameOf(node)}: ${look}`);
        });
    });
    assert.deepEqual(coloured, []);
  });

  test('shows all text of the screen without overflow', async () => {
    const onPaper = await readTexts();
    const { clipped, wide } = await page.evaluate(() => {
      const elements = [...document.querySelectorAll('main > *')];
      const nodes = elements.flatMap(({ shadowRoot }) => (shadowRoot ? inPage.all('*', shadowRoot) : []));
      const wide = nodes.filter(
        (node) => node.checkVisibility() && node.getBoundingClientRect().right > innerWidth + 1,
      );
      return { clipped: elements.flatMap(inPage.clippedText), wide: wide.map(inPage.nameOf) };
    });
    onScreen.forEach((text, i) => {
      const missing = text.split(' ').filter((word) => !onPaper[i]?.split(' ').includes(word));
      assert.deepEqual(missing, [], `of “${text}”`);
    });
    assert.deepEqual(clipped, []);
    assert.deepEqual(wide, []);
  });
});
