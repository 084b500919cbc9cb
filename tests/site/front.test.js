// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { useSite } from '../support/use-site.js';

/** @typedef {import('puppeteer-core').SerializedAXNode} Node */

const site = useSite();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {Node[]} In the order of reading. */ let nodes;

before(async () => {
  page = await site.open('front/');
  await untilComplete();
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  nodes = root ? [...walk(root)] : [];
});

/** Scrolls through the page until every element has said that its articles are there, and the body is. */
async function untilComplete() {
  await page.waitForFunction(() => {
    const hosts = [
      ...document.querySelectorAll('main :is(newsfold-article, newsfold-sections, newsfold-strip)'),
    ];
    const waiting = hosts.find((host) => !host.shadowRoot?.querySelector('[part~="card"]'));
    (waiting ?? document.body).scrollIntoView();
    const article = document.querySelector('newsfold-article');
    return !waiting && article?.shadowRoot?.querySelector('[part="body"] p');
  });
}

/** @param {Node} node @returns {Generator<Node>} */
function* walk(node) {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

const named = (/** @type {string} */ role) =>
  nodes.filter((node) => node.role === role).map(({ name = '' }) => name);
const headings = () => nodes.filter(({ role }) => role === 'heading');

test('there is one heading of level 1, and no level is left out', () => {
  const levels = headings().map(({ level = 0 }) => level);
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.reduce((above, level) => {
    assert.ok(level <= above + 1, `a heading of level ${level} after one of level ${above}`);
    return level;
  });
});

test('the page is read in its order', () => {
  const names = nodes.map(({ name = '' }) => name);
  const wanted = [
    'Skip to content',
    'World Desk',
    'Live: Live TV',
    'Latest audio',
    'Latest videos',
    'Elections',
    'Breaking',
    'Rain forecasts reach the fields by text message, one village at a time',
    'Heaped white clouds in a pale sky over open country',
    'What changes for the farmers?',
    'Play: A forecaster reads the sky over Machakos',
    'Copy link',
    'Related topics',
    'Related stories',
    'In focus',
    'Top story',
    'To listen to',
    'More stories',
    'Africa',
    'More from Africa',
    'Asia',
    'Germany',
    'Europe',
    'Middle East',
    'North America',
    'Latin America',
    'Go to homepage',
  ];
  let place = 0;
  for (const name of wanted) {
    const found = names.indexOf(name, place);
    assert.ok(found >= 0, `“${name}” is not read after “${names[place]}”`);
    place = found;
  }
});

test('every headline is read once', () => {
  const links = named('link').filter((name) => name.length > 40);
  assert.deepEqual(
    links.filter((name, i) => links.indexOf(name) !== i),
    [],
  );
});

test('nothing empty is announced', () => {
  for (const role of ['heading', 'link', 'button', 'navigation', 'region']) {
    assert.ok(
      named(role).every((name) => name.trim()),
      `a ${role} without a name`,
    );
  }
  assert.equal(named('heading').filter((name) => name === 'Related topics').length, 1);
});

test('what stands in a meta line is kept apart', async () => {
  const lines = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    return hosts.flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('[part="meta"]') ?? [])]
        .filter(({ children }) => children.length > 1)
        .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
    );
  });
  const stories = lines.filter((line) => !line?.startsWith('On now'));
  assert.ok(stories.length > 5);
  for (const line of stories) assert.match(line ?? '', /^[^·]+( · [^·]+)+$/);
});

test('every skip link goes where it says', async () => {
  const skips = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return roots.flatMap((root) =>
      [...root.querySelectorAll('[part="skip"]')].map((link) => {
        /** @type {HTMLElement} */ (link).click();
        const section = link.closest('section, nav');
        return {
          says: link.textContent ?? '',
          title: section?.getAttribute('aria-label') ?? '',
          isAtEnd: root.activeElement
            ? section?.lastElementChild === root.activeElement
            : document.activeElement?.localName === 'main',
        };
      }),
    );
  });
  assert.ok(skips.length > 10);
  for (const { says, title, isAtEnd } of skips) {
    assert.ok(says === 'Skip to content' || says === `Skip ${title}`, `${says} in ${title}`);
    assert.ok(isAtEnd, says);
  }
});

test('an element that has left the page is given back', async () => {
  const prototype = await page.evaluateHandle(() => customElements.get('newsfold-strip')?.prototype);
  const count = async () => {
    const left = await page.queryObjects(prototype);
    return left.evaluate((strips) => strips.length);
  };
  const before = await count();
  await page.evaluate(async () => {
    const feed = await (await fetch('/feed.json')).json();
    // Chromium itself keeps pictures with a srcset that have left a page, and with them what they stood in.
    for (const item of feed.items) for (const holder of [item, item._newsfold]) delete holder.image;
    for (let i = 0; i < 100; i++) {
      const strip = document.createElement('newsfold-strip');
      Object.assign(strip, { feed, limit: 2 });
      document.body.append(strip);
      await Reflect.get(strip, 'updateComplete');
      strip.remove();
      // Set on an element that nobody sees any more, as routers do.
      Object.assign(strip, { limit: 3 });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  const after = await count();
  // The last ones may still stand in what the browser is about to tell its observers.
  assert.ok(after <= before + 2, `${after - before} of 100 strips are kept`);
});
