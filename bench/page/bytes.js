// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openApart } from '../support/browser.js';
import { root } from '../support/root.js';

/** @typedef {{ files: number, gzip: number, brotli: number }} Bytes compressed, as `npm run size` does */

/**
 * Weighs the scripts that a contender's news page loads.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} name
 * @returns {Promise<Bytes>}
 */
export async function weighScripts(browser, origin, name) {
  const { page, close } = await openApart(browser);
  /** @type {Promise<Uint8Array>[]} */
  const bodies = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.content());
  });
  await page.goto(`${origin}/news/${name}`, { waitUntil: 'networkidle0' });
  const bytes = weigh(await Promise.all(bodies));
  await close();
  return bytes;
}

/** Weighs the files in `cdn/` that are loaded on demand. @returns {Promise<Record<string, Bytes>>} by file name */
export async function weighLateFiles() {
  const names = (await readdir(`${root}cdn`)).filter(
    (name) => name.endsWith('.js') && name !== 'newsfold.js',
  );
  const entries = names.map(async (name) => [name, weigh([await readFile(`${root}cdn/${name}`)])]);
  return Object.fromEntries(await Promise.all(entries));
}

/** @param {Uint8Array[]} files @returns {Bytes} */
function weigh(files) {
  const sum = (/** @type {(file: Uint8Array) => Uint8Array} */ compress) =>
    files.reduce((bytes, file) => bytes + compress(file).length, 0);
  return {
    files: files.length,
    gzip: sum((file) => gzipSync(file, { level: 9 })),
    brotli: sum((file) => brotliCompressSync(file)),
  };
}
