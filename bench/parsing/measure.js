// @ts-check
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openApart } from '../support/browser.js';
import { buildScript } from '../support/build.js';
import { root } from '../support/root.js';
import { formats } from './feeds.js';

/** @typedef {import('./parse.js').Parsing} Parsing */

/**
 * Measures how long 1,000 items take to parse to the model, each format in a fresh Node process and a fresh page.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('../support/server.js').Server} server
 * @returns {Promise<Record<string, { node: Parsing, page: Parsing }>>} by format
 */
export async function measureParsing(browser, { origin, addScript, addPage }) {
  addScript('/scripts/parsing.js', await buildScript(`export { measureParsing } from './parsing/parse.js';`));
  addPage('/parsing', '<!doctype html><title>Parsing</title>');
  /** @type {Record<string, { node: Parsing, page: Parsing }>} */
  const results = {};
  for (const format of formats)
    results[format] = {
      node: await parseInNode(format),
      page: await parseInPage(browser, `${origin}/parsing`, format),
    };
  return results;
}

/** @param {string} format @returns {Promise<Parsing>} */
async function parseInNode(format) {
  const script = `${root}bench/parsing/parse-in-node.js`;
  const { stdout } = await promisify(execFile)(process.execPath, [script, format]);
  return JSON.parse(stdout);
}

/** @param {import('puppeteer-core').Browser} browser @param {string} address @param {string} format @returns {Promise<Parsing>} */
async function parseInPage(browser, address, format) {
  const { page, close } = await openApart(browser);
  await page.goto(address);
  const parsing = await page.evaluate(async (format) => {
    const { measureParsing } = await import(/* @vite-ignore */ `${location.origin}/scripts/parsing.js`);
    return measureParsing(format, DOMParser);
  }, format);
  await close();
  return parsing;
}
