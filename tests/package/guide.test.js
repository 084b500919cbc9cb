// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { parseFeed } from 'newsfold';
import { guide, withTables } from '../../tooling/field-tables.js';

const page = await readFile(guide, 'utf8');
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

describe('docs/your-feed.md', () => {
  test('has the field tables of the code', async () => {
    assert.equal(await withTables(page), page, 'run npm run guide');
  });

  test('needs two markers for every table', async () => {
    const message = /^Add to docs\/your-feed\.md, .*: <!-- table: guardian --> and <!-- end -->$/;
    const [marked = ''] = /<!-- table: guardian -->[^]*?<!-- end -->/.exec(page) ?? [];
    for (const part of [marked, '<!-- table: guardian -->'])
      await assert.rejects(withTables(page.replace(part, '')), { message });
    const withoutEnd = marked.replace('<!-- end -->', '');
    await assert.rejects(withTables(page.replace(marked, withoutEnd)), { message });
  });

  test('has a section and a table for every format in the README', () => {
    const [, table = ''] = /\| `format` \| what \|\n([^]*?)\n\n/.exec(readme) ?? [];
    const formats = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    const tables = [...page.matchAll(/^<!-- table: ([\w-]+) -->$/gm)].map(([, name]) => name);
    assert.deepEqual(tables.toSorted(), formats.toSorted());
    for (const name of formats) assert.match(page, new RegExp(`^## .*\`${name}\`$`, 'm'));
  });

  test('has no broken internal links', () => {
    const anchors = [...page.matchAll(/^## (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor = ''] of page.matchAll(/\]\(#([^)]*)\)/g))
      assert.ok(anchors.includes(anchor), anchor);
  });

  /** The code examples in the section of a format. */
  const examplesIn = (/** @type {string} */ format) => {
    const [, section = ''] = new RegExp(`^## .*\`${format}\`\\n([^]*?)(?=^## )`, 'm').exec(page) ?? [];
    return [...section.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, example = '']) => example);
  };

  for (const format of ['json-feed', 'rss', 'ninjs', 'schema-org', 'mapping']) {
    test(`has an example of ${format} that parses without problems`, async () => {
      const [example = '', element = ''] = examplesIn(format);
      const [, script] = /<script type="application\/json">([^]*?)<\/script>/.exec(element) ?? [];
      const mapping = script && JSON.parse(script);
      const { feed, problems, ...read } = await parseFeed(example, { url: 'https://news.example/', mapping });
      assert.equal(read.format, format);
      assert.deepEqual(problems, []);
      assert.equal(feed.articles[0]?.title, 'Ferry line reopens after winter repairs');
      assert.ok(feed.articles[0]?.published && feed.articles[0].picture);
      assert.match(feed.articles[0].url, /^https:\/\/news\.example\/a/);
    });
  }
});
