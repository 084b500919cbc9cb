// @ts-check
// `npm run bench`: compares newsfold with a hand-written strip in Chromium, alternating in one run; compares parsing
// with the platform's parser alone, in Chromium and Node.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium } from '../tests/browsers/find-chromium.js';
import { formats } from './feeds.js';
import { median, round2 } from './measure.js';
import { countWakeUps } from './wake-ups.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const strips = 50;
const rounds = 30;
const tags = ['newsfold-strip', 'vanilla-strip'];

// The demo's server provides the feed; the project's root contains the built script.
const server = await createServer({ root, logLevel: 'silent', server: { port: 0 } });
await server.listen();
const address = `${server.resolvedUrls?.local[0]}bench/index.html`;
const { executablePath, args, env } = await findChromium();
const browser = await puppeteer.launch({ executablePath, args, env });
try {
  console.table(await measureTimes());
  console.table(await measureMemory());
  console.table(await measureBytes());
  console.table(await measureParsing());
  console.table(await measureFormats());
  const wakeUps = await countWakeUps(await browser.newPage(), address);
  console.log('Wake-ups a minute of a page of 1,000 cards:', wakeUps);
  console.log(`Requests for the feed by ${strips} strips that name it: ${await countRequests()}`);
} finally {
  await browser.close();
  await server.close();
}

async function open() {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(
    () => customElements.get('newsfold-strip') && customElements.get('vanilla-strip'),
  );
  return page;
}

/**
 * Returns the median milliseconds of each step for all strips together. Implementations alternate, so all run under the
 * same load. Each strip has its own feed, as on a page with many publishers: newsfold validates and parses it, the
 * hand-written strip trusts it. “Feeds read” passes the same objects again, which are parsed already.
 */
async function measureTimes() {
  const page = await open();
  /** @type {Record<string, import('./page.js').Round[]>} */
  const roundsByName = await page.evaluate(
    async (strips, rounds) => {
      const { round } = await import(/* @vite-ignore */ `${location.origin}/bench/page.js`);
      const text = await (await fetch('/feed.json')).text();
      const newFeeds = () =>
        Array.from({ length: strips }, () => {
          const feed = JSON.parse(text);
          return { ...feed, items: feed.items.slice(0, 8) };
        });
      const oldFeeds = newFeeds();
      const contenders = {
        newsfold: () => round('newsfold-strip', newFeeds()),
        'newsfold, feeds read': () => round('newsfold-strip', oldFeeds),
        'by hand': () => round('vanilla-strip', newFeeds()),
      };
      const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
      for (let i = 0; i < rounds + 5; i++)
        for (const [name, run] of Object.entries(contenders)) {
          const result = await run();
          // The first five warm up the JIT.
          if (i >= 5) results[name].push(result);
        }
      return results;
    },
    strips,
    rounds,
  );
  await page.close();
  const steps = /** @type {const} */ (['mount', 'layout', 'update', 'remove']);
  return Object.fromEntries(
    steps.map((step) => {
      const times = Object.fromEntries(
        Object.entries(roundsByName).map(([name, results]) => [
          name,
          median(results.map((result) => result[step])),
        ]),
      );
      const [ours = 0, ready = 0, byHand = 0] = Object.values(times);
      return [
        `${step}, ms for ${strips} strips of 8`,
        {
          ...Object.fromEntries(Object.entries(times).map(([name, time]) => [name, round2(time)])),
          ratio: round2(ours / byHand),
          'ratio, feeds read': round2(ready / byHand),
        },
      ];
    }),
  );
}

/** Returns the JavaScript heap per attached strip of 8 cards, and what remains after all were removed. */
async function measureMemory() {
  /** @type {Record<string, Record<string, number>>} */
  const table = { 'heap per strip, kB': {}, 'heap left after removal, kB': {} };
  for (const tag of tags) {
    const page = await open();
    const session = await page.createCDPSession();
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1000;
    };
    const mount = async (/** @type {number} */ count) =>
      page.evaluate(
        async (tag, count) => {
          const feed = await (await fetch('/feed.json')).json();
          feed.items = feed.items.slice(0, 8);
          const nodes = Array.from({ length: count }, () =>
            Object.assign(document.createElement(tag), { feed }),
          );
          document.querySelector('main')?.replaceChildren(...nodes);
          await Promise.all(nodes.map((/** @type {any} */ node) => node.updateComplete));
        },
        tag,
        count,
      );
    await mount(strips);
    await mount(0);
    const before = await heap();
    await mount(strips);
    const during = await heap();
    await mount(0);
    const after = await heap();
    const name = tag === tags[0] ? 'newsfold' : 'by hand';
    table['heap per strip, kB'][name] = round2((during - before) / strips);
    table['heap left after removal, kB'][name] = round2(after - before);
    await page.close();
  }
  return table;
}

async function measureBytes() {
  const ours = sizesOf(await readFile(`${root}cdn/newsfold.js`));
  const { code } = await transform(await readFile(`${root}bench/vanilla.js`, 'utf8'), { minify: true });
  const byHand = sizesOf(Buffer.from(code));
  return {
    'script, kB gzip': { newsfold: ours.gzip, 'by hand': byHand.gzip },
    'script, kB brotli': { newsfold: ours.brotli, 'by hand': byHand.brotli },
  };
}

/** Returns the milliseconds to parse 1,000 items to the model, each format in a fresh Node process and a fresh page. */
async function measureParsing() {
  /** @type {Record<string, Record<string, number>>} */
  const table = {};
  for (const format of formats) {
    const inNode = await parseInNode(format);
    const inPage = await parseInPage(format);
    table[format] = {
      'text, kB': Math.round(inNode.length / 1000),
      'Node, ms': round2(inNode.median),
      'parser alone': round2(inNode.alone),
      'first in Node': round2(inNode.first),
      'Chromium, ms': round2(inPage.median),
      'parser alone there': round2(inPage.alone),
      'first in Chromium': round2(inPage.first),
    };
  }
  return table;
}

/** @param {string} format @returns {Promise<import('./parse.js').Parsing>} */
async function parseInNode(format) {
  const { stdout } = await promisify(execFile)(process.execPath, [`${root}bench/parse-in-node.js`, format]);
  return JSON.parse(stdout);
}

/** @param {string} format @returns {Promise<import('./parse.js').Parsing>} */
async function parseInPage(format) {
  const page = await open();
  const parsing = await page.evaluate(async (format) => {
    const { measureParsing } = await import(/* @vite-ignore */ `${location.origin}/bench/parse.js`);
    return measureParsing(format, DOMParser);
  }, format);
  await page.close();
  return parsing;
}

/** Returns the kilobytes of each format that is loaded on demand. */
async function measureFormats() {
  const names = (await readdir(`${root}cdn`)).flatMap((file) => /^newsfold-(.+)\.js$/.exec(file)?.[1] ?? []);
  const formatNames = names.filter((name) => existsSync(`${root}dist/formats/${name}/${name}.js`));
  /** @type {Record<string, ReturnType<typeof sizesOf>>} */
  const table = {};
  for (const name of formatNames) table[name] = sizesOf(await readFile(`${root}cdn/newsfold-${name}.js`));
  return table;
}

async function countRequests() {
  const page = await open();
  let requests = 0;
  page.on('request', (request) => (requests += Number(request.url().endsWith('/feed.json'))));
  await page.evaluate(async (count) => {
    const nodes = Array.from({ length: count }, () => document.createElement('newsfold-strip'));
    for (const node of nodes) node.setAttribute('src', '/feed.json');
    for (const node of nodes) node.setAttribute('loading', 'eager');
    document.querySelector('main')?.append(...nodes);
    await new Promise((resolve) => nodes.at(-1)?.addEventListener('newsfold-load', resolve));
  }, strips);
  await page.close();
  return requests;
}

/** Returns compressed kilobytes, with the settings of `npm run size`. @param {Buffer} bytes */
function sizesOf(bytes) {
  return { gzip: toKilobytes(gzipSync(bytes, { level: 9 })), brotli: toKilobytes(brotliCompressSync(bytes)) };
}

/** @param {Buffer} bytes */
function toKilobytes(bytes) {
  return round2(bytes.length / 1000);
}
