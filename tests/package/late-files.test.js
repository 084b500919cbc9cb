// @ts-check
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const rss = '<rss><channel><item><title>A</title><link>https://news.example/a</link></item></channel></rss>';
const jsonFeed = { title: 'Desk', items: [{ id: 'a', title: 'A' }] };
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
let folder = '';

before(async () => (folder = await mkdtemp(join(tmpdir(), 'newsfold-'))));
after(() => rm(folder, { recursive: true }));

/** Imports the parser from a copy in which one file is missing. @returns {Promise<typeof import('newsfold')>} */
async function withoutFile(/** @type {string} */ file) {
  const copy = join(folder, file);
  for (const floor of ['formats', 'model', 'intl'])
    await cp(join(dist, floor), join(copy, floor), {
      recursive: true,
      filter: (path) => !path.endsWith(join('formats', file)),
    });
  await cp(join(dist, '..', 'package.json'), join(copy, 'package.json'));
  return import(pathToFileURL(join(copy, 'formats', 'parse-feed.js')).href);
}

describe('parseFeed', () => {
  for (const [file, title] of /** @type {const} */ ([
    ['detect.js', 'other formats'],
    ['rss/rss.js', 'RSS or Atom'],
  ])) {
    test(`rejects other formats with a network error when ${file} is missing, and parses JSON Feed`, async () => {
      const { parseFeed } = await withoutFile(file);
      const message = new RegExp(`^Could not load the code that reads ${title}: `);
      await assert.rejects(parseFeed(rss), { name: 'FeedError', code: 'network', message });
      assert.equal((await parseFeed(jsonFeed)).feed.articles.length, 1);
      assert.equal((await parseFeed(Buffer.from(JSON.stringify(jsonFeed)))).feed.articles.length, 1);
    });
  }
});
