// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { root } from '../support/root.js';

const file = `${root}docs/cost.md`;
const figures = /(<!-- figures: .*? -->\n)[^]*?(<!-- end -->)/;

/** Replaces the figures in `docs/cost.md`. @param {string} markdown */
export async function writeDocs(markdown) {
  const page = await readFile(file, 'utf8');
  if (!figures.test(page)) throw new Error(`Expected a place for figures in ${file}; found none`);
  const text = page.replace(figures, (_, start, end) => `${start}\n${markdown}\n\n${end}`);
  await writeFile(file, await format(text, { parser: 'markdown', printWidth: 110, proseWrap: 'preserve' }));
}
