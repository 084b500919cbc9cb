// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { schemaTables } from './schema-tables.js';

/** @typedef {import('../src/formats/shared/field-table.js').Fields} Fields */

/** The publishers' guide. */
export const guide = new URL('../docs/your-feed.md', import.meta.url);

/**
 * Fills in the tables of a guide, between `<!-- table: FORMAT -->` and `<!-- end -->`, from the code of each format.
 * @param {string} markdown
 * @returns the guide with the current tables.
 * @throws {Error} if the guide has markers for an unknown format, or none for a format that has a table. The message
 * names the markers.
 */
export async function withTables(markdown) {
  const { fieldTables } = await loadTables();
  /** @type {Record<string, string>} */
  const tables = { 'json-feed': await schemaTables() };
  for (const [format, load] of Object.entries(fieldTables)) {
    const { fields, feedFields } = await load();
    const row = format === 'mapping' ? mappingRow : fieldRow;
    const heading = format === 'mapping' ? 'value' : 'read from (the first present)';
    tables[format] = [
      tableOf('field of an item', heading, fields, row),
      ...(feedFields ? [tableOf('field of the feed', heading, feedFields, row)] : []),
    ].join('\n\n');
  }
  const unmarked = new Set(Object.keys(tables));
  const filled = markdown.replace(markedTable, (_, start, format, end) => {
    if (!tables[format]) throw new Error(`There is no table for ${start.trim()} of docs/your-feed.md`);
    unmarked.delete(format);
    return `${start}\n${tables[format]}\n\n${end}`;
  });
  const markers = [...unmarked].map((format) => `<!-- table: ${format} --> and <!-- end -->`);
  if (markers.length)
    throw new Error(`Add to docs/your-feed.md, each on a line of its own: ${markers.join(', ')}`);
  return filled;
}

/** A table and its two markers. A table without an end does not reach into the next one. */
const markedTable = /(<!-- table: ([\w-]+) -->\n)(?:(?!<!-- table:)[^])*?(<!-- end -->)/g;

/** Bundles and imports the TypeScript module. @returns {Promise<typeof import('../src/formats/field-tables.js')>} */
async function loadTables() {
  const entryPoints = ['src/formats/field-tables.ts'];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

/**
 * @param {string} left
 * @param {string} right
 * @param {Fields} fields
 * @param {(field: string, names: string) => string} row
 */
const tableOf = (left, right, fields, row) =>
  [
    `| ${left} | ${right} |`,
    '| --- | --- |',
    ...Object.entries(fields).map(([field, names]) => row(field, names)),
  ].join('\n');

/** @type {(field: string, names: string) => string} */
const fieldRow = (field, names) => `| \`${field}\` | \`${names.split(', ').join('`, `')}\` |`;

/** A mapping may omit `_newsfold.` from names. @type {(field: string, description: string) => string} */
const mappingRow = (field, description) => `| \`${field.replace('_newsfold.', '')}\` | ${description} |`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await writeFile(guide, await withTables(await readFile(guide, 'utf8')));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
