// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { floors, forbidden } from '../../tooling/floors.js';

const read = (/** @type {string} */ path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('package', () => {
  test('imports in plain Node and registers nothing', async () => {
    const newsfold = await import('newsfold');
    assert.equal(typeof newsfold.StripElement, 'function');
    assert.equal(typeof globalThis.document, 'undefined');
    const { feed } = await newsfold.parseFeed({
      title: 'Desk',
      items: [{ id: '1', url: 'https://news.example/1', title: 'One' }],
    });
    assert.equal(feed.articles[0]?.title, 'One');
  });

  test('does nothing in plain Node when the define modules are imported', async () => {
    await import('newsfold/define');
    await import('newsfold/define/strip.js');
  });

  test('has the hash of newsfold.js in integrity.json', async () => {
    const sums = JSON.parse(await read('cdn/integrity.json'));
    const script = await read('cdn/newsfold.js');
    assert.equal(sums['newsfold.js'], `sha384-${createHash('sha384').update(script).digest('base64')}`);
  });

  test('describes every tag in custom-elements.json', async () => {
    const manifest = JSON.parse(await read('custom-elements.json'));
    const tags = manifest.modules
      .flatMap((/** @type {any} */ module) => module.declarations ?? [])
      .filter((/** @type {any} */ declaration) => declaration.customElement);
    for (const name of [
      'feed',
      'card',
      'strip',
      'sections',
      'top-story',
      'live',
      'topics',
      'masthead',
      'article',
      'ticker',
    ]) {
      const tag = tags.find((/** @type {any} */ declaration) => declaration.tagName === `newsfold-${name}`);
      const attributes = tag?.attributes?.map((/** @type {any} */ attribute) => attribute.name) ?? [];
      for (const attribute of ['src', 'for', 'lang', 'max-age', 'heading-level', 'link-params']) {
        assert.ok(attributes.includes(attribute), `newsfold-${name} lacks ${attribute}`);
      }
    }
  });

  test('lists every language with messages in docs/languages.md', async () => {
    const guide = await read('docs/languages.md');
    const files = await readdir(new URL('../../src/locales/', import.meta.url));
    const tags = [...guide.matchAll(/^\| .* \| `([\w-]+)` \| \w+ \|$/gm)].map(([, tag]) => tag);
    const hasMessages = async (/** @type {string} */ file) =>
      (await read(`src/locales/${file}`)).includes('export const messages');
    const languages = (
      await Promise.all(files.map(async (file) => ((await hasMessages(file)) ? file.slice(0, -3) : [])))
    ).flat();
    assert.deepEqual(tags.toSorted(), languages.toSorted());
    assert.ok(tags.length >= 39);
  });

  test('forbids imports that point up', () => {
    assert.equal(forbidden('ui/card/card.ts', '../../model/feed.js'), undefined);
    assert.equal(forbidden('elements/strip/strip.ts', './strip.styles.js'), undefined);
    assert.match(
      forbidden('ui/card/card.ts', '../../controllers/settings.js') ?? '',
      /ui\/ may not import controllers\//,
    );
    assert.match(forbidden('elements/strip/strip.ts', '../card/card.js') ?? '', /another element/);
    assert.equal(forbidden('formats/rss/item.ts', '../xml/parse.js'), undefined);
    assert.match(forbidden('formats/rss/item.ts', '../dw/dw.js') ?? '', /another format/);
    assert.match(forbidden('model/feed.ts', 'lit') ?? '', /may not import lit/);
    assert.match(forbidden('embed/newsfold.ts', '../elements/card/card.js') ?? '', /may not import elements/);
    assert.ok(Object.keys(floors).length >= 9);
  });
});
