// @ts-check
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFeed } from 'newsfold';
import { validate } from '../package/feed-schema.js';
import { feedOf, itemOf } from './origin.js';
import { run } from './run.js';

const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const names = await readdir(samples).catch(() => []);
const url = 'https://news.example/feed';

/** @param {unknown} value */
const toJson = (value) => JSON.parse(JSON.stringify(value));

describe('newsfold convert', () => {
  if (!names.length)
    test('converts real feeds', { skip: 'there are no samples beside the project' }, () => {});

  for (const name of names)
    test(`writes ${name} as a JSON Feed with the same articles`, async () => {
      const { stdout, code } = await run(['convert', join(samples, name), '--url', url]);
      assert.equal(code, 0);
      validate(JSON.parse(stdout));
      assert.deepEqual(validate.errors, null);
      const [before, after] = await Promise.all([
        parseFeed(await readFile(join(samples, name)), { url }),
        parseFeed(stdout, { url: 'https://elsewhere.example/' }),
      ]);
      assert.equal(after.format, 'json-feed');
      assert.deepEqual(after.problems, []);
      assert.deepEqual(toJson(after.feed.articles), toJson(before.feed.articles));
    });

  test('writes to a file and reports problems', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'newsfold-'));
    context.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'feed.json');
    const { stdout, stderr, code } = await run(
      ['convert', '-', '-o', file],
      feedOf([itemOf('a'), { id: 'b' }]),
    );
    assert.equal(stdout, '');
    assert.match(stderr, /^items\[1\]: Expected an item/);
    assert.equal(code, 0);
    assert.equal(JSON.parse(await readFile(file, 'utf8')).items.length, 1);
  });

  test('exits with 2 and writes nothing for input that is no feed', async () => {
    const { stdout, code } = await run(['convert', '-'], '[]');
    assert.equal(stdout, '');
    assert.equal(code, 2);
  });
});
