// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { everyElement, inFeed, show, useNews } from './news-page.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {string[]} What is seen of each element on the screen, on a dark page. */ let onScreen;

before(async () => {
  page = await news.open();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.setViewport({ width: 720, height: 1000 });
  await show(page, inFeed(everyElement.join('')), await news.worldDesk());
  onScreen = await words();
  await page.emulateMediaType('print');
});

/** The words of each element, but those on buttons. */
const words = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > *')].map((element) => inPage.seenText(element, 'button')),
  );

test('after each link on paper stands where it leads', async () => {
  const links = await page.evaluate(() =>
    inPage
      .all('a[href]')
      .filter((node) => node.checkVisibility() && !node.closest('.permalink'))
      .map((node) => ({
        name: inPage.nameOf(node),
        wanted: `" (${node.getAttribute('href')})"`,
        after: getComputedStyle(node, '::after').content.replace(/^(.*) " \(" .*$/, '$1'),
      })),
  );
  assert.ok(links.length > 50);
  for (const { name, wanted, after } of links) assert.equal(after, wanted, name);
});

test('an address that can be read is not said twice', async () => {
  const content = await page.evaluate(() => {
    const [link] = inPage.all('.permalink a');
    return link && getComputedStyle(link, '::after').content;
  });
  assert.equal(content, 'none');
});

test('nothing on paper waits for a click', async () => {
  const waiting = await page.evaluate(() =>
    inPage
      .all('button, [part="skip"], audio, video, iframe')
      .filter((node) => node.checkVisibility())
      .map(inPage.nameOf),
  );
  assert.deepEqual(waiting, []);
});

test('paper is black on white, whatever the page is', async () => {
  const coloured = await page.evaluate(() => {
    const nodes = inPage.all('.frame').flatMap((frame) => inPage.all('*', frame));
    return nodes
      .filter((node) => node.checkVisibility())
      .flatMap((node) => {
        const { color, backgroundColor, backgroundImage, textShadow } = getComputedStyle(node);
        const looks = [color, backgroundColor, backgroundImage, textShadow].join(' ');
        // What stands before or after is a text, too, where it is not a mere dot.
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

test('paper has all the words of the screen, and nothing runs out of it', async () => {
  const onPaper = await words();
  const { cut, wide } = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('main > *')];
    const nodes = elements.flatMap(({ shadowRoot }) => (shadowRoot ? inPage.all('*', shadowRoot) : []));
    const wide = nodes.filter(
      (node) => node.checkVisibility() && node.getBoundingClientRect().right > innerWidth + 1,
    );
    return { cut: elements.flatMap(inPage.cutOff), wide: wide.map(inPage.nameOf) };
  });
  onScreen.forEach((text, i) => {
    const lost = text.split(' ').filter((word) => !onPaper[i]?.split(' ').includes(word));
    assert.deepEqual(lost, [], `of “${text}”`);
  });
  assert.deepEqual(cut, []);
  assert.deepEqual(wide, []);
});
