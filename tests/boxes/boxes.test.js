// @ts-check
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { useSite } from '../support/use-site.js';
import { markup } from './cases.js';
import { compare, summarize } from './compare.js';
import { createFeed } from './feed.js';
import { fixedFont } from './fixed-font.js';
import { format, parse } from './record.js';

const widths = [240, 360, 480, 700, 1024, 1280, 1600];
const directions = /** @type {const} */ (['ltr', 'rtl']);
const isRecording = !!process.env.UPDATE;

const site = useSite();
/** URLs of other servers that a page asked for. @type {string[]} */
const foreign = [];
const pathOf = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

test('every box is where it was recorded, in Chromium', async () => {
  const moves = [];
  for (const direction of directions) {
    const page = await open(direction);
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      const measured = await page.evaluate((width) => measure.at(width), width);
      const file = pathOf(`recorded/${direction}-${width}.txt`);
      const more = compare(readRecord(file), measured, `${direction} ${width}`);
      if (isRecording && more.length) record(file, measured);
      moves.push(...more);
    }
    await page.close();
  }
  assert.deepEqual(foreign, [], 'Everything comes from this server');
  if (isRecording) console.log(summarize(moves) || 'No box moved.');
  else assert.ok(!moves.length, summarize(moves));
});

/** @param {string} file @param {import('./measure.js').Boxes} boxes */
function record(file, boxes) {
  const text = format(boxes);
  assert.equal(
    summarize(compare(parse(text), boxes, 'as recorded')),
    '',
    'The record says what was measured',
  );
  writeFileSync(file, text);
}

/** @param {'ltr' | 'rtl'} direction */
async function open(direction) {
  const page = await site.open(`/@fs${pathOf('page.html')}`, async (tab) => {
    tab.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== 'data:' && !['127.0.0.1', 'localhost'].includes(hostname)) foreign.push(request.url());
    });
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    // Some browsers have it, and then an article has one more button.
    await tab.evaluateOnNewDocument(() => Object.assign(navigator, { share: () => Promise.resolve() }));
  });
  const feed = createFeed(direction, new URL('picture.svg', page.url()).href);
  const font = fixedFont().toString('base64');
  await page.evaluate((...options) => measure.open(...options), markup, feed, font, feed.language, direction);
  return page;
}

/** The recorded boxes; none before the first recording. @param {string} file */
function readRecord(file) {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isRecording) return {};
    throw error;
  }
}
