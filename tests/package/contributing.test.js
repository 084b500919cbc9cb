// @ts-check
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';

const root = new URL('../../', import.meta.url);
const page = await readFile(new URL('CONTRIBUTING.md', root), 'utf8');

describe('CONTRIBUTING.md', () => {
  test('names only paths that exist, from the root or from src/', () => {
    const code = page.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`\s]+)`/g);
    const paths = [...code].flatMap(([, text = '']) => (text.includes('/') ? text : []));
    assert.ok(paths.length > 20, `${paths.length} paths`);
    // Of `tests/formats/<name>.test.ts`, the folder.
    const exists = (/** @type {string} */ path) =>
      ['', 'src/'].some((from) => existsSync(new URL(from + path.replace(/[^/]*<.*/, ''), root)));
    assert.deepEqual(
      paths.filter((path) => !exists(path)),
      [],
    );
  });

  test('shows every folder of src/ in its tree', async () => {
    const [, tree = ''] = /^```\nsrc\/\n([^]*?)^```$/m.exec(page) ?? [];
    const shown = [...tree.matchAll(/^ {2}([\w-]+)\/ /gm)].map(([, name]) => name);
    const entries = await readdir(new URL('src/', root), { withFileTypes: true });
    const folders = entries.flatMap((entry) => (entry.isDirectory() ? entry.name : []));
    assert.deepEqual(shown.toSorted(), folders.toSorted());
  });
});
