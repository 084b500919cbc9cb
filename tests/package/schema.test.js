// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { build } from 'esbuild';
import { validate } from './feed-schema.js';

/** The demo feed is TypeScript: bundled, it is one module that Node can read. */
async function demoFeed() {
  const entryPoints = ['tests/fixtures/world-desk/index.ts'];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false });
  const { worldDesk } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`
  );
  return worldDesk({ now: new Date() });
}

/** The README's example. */
async function readmeFeed() {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  return JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
}

for (const [name, make] of Object.entries({
  'the demo feed': demoFeed,
  'the README’s example': readmeFeed,
})) {
  test(`${name} is what the schema describes`, async () => {
    validate(await make());
    assert.deepEqual(validate.errors, null);
  });
}

test('the schema refuses fields that newsfold would lose', async () => {
  const feed = await readmeFeed();
  const bad = [
    { kind: 'opera' },
    { label: 'cheap' },
    { image: { focus: [2, 0] } },
    { duration_in_seconds: '92' },
    { expires: 'soon' },
  ];
  for (const extension of bad) {
    const [item] = feed.items;
    assert.equal(
      validate({ ...feed, items: [{ ...item, _newsfold: extension }] }),
      false,
      JSON.stringify(extension),
    );
  }
  assert.equal(validate({ ...feed, items: [{ title: 'Only a title' }] }), false);
});
