// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { build } from 'esbuild';
import { validate } from './feed-schema.js';

/** Bundles the demo feed, which is TypeScript, to one module that Node can import. */
async function demoFeed() {
  const entryPoints = ['tests/fixtures/world-desk/index.ts'];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false });
  const { worldDesk } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`
  );
  return worldDesk({ now: new Date() });
}

/** The example in the README. */
async function readmeFeed() {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  return JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
}

describe('feed.schema.json', () => {
  for (const [name, load] of Object.entries({
    'the demo feed': demoFeed,
    'the README’s example': readmeFeed,
  })) {
    test(`accepts ${name}`, async () => {
      validate(await load());
      assert.deepEqual(validate.errors, null);
    });
  }

  test('rejects fields that the parser drops', async () => {
    const feed = await readmeFeed();
    const invalidExtensions = [
      { kind: 'opera' },
      { label: 'cheap' },
      { image: { focus: [2, 0] } },
      { duration_in_seconds: '92' },
      { expires: 'soon' },
    ];
    for (const extension of invalidExtensions) {
      const [item] = feed.items;
      assert.equal(
        validate({ ...feed, items: [{ ...item, _newsfold: extension }] }),
        false,
        JSON.stringify(extension),
      );
    }
    assert.equal(validate({ ...feed, items: [{ title: 'Only a title' }] }), false);
  });
});
