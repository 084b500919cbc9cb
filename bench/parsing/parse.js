// @ts-check
// Runs in the page and in Node: parses one format to the model, alternating with the platform's parser alone.
import { parseFeed } from '../../dist/formats/parse-feed.js';
import { makeFeed } from './feeds.js';
import { median } from '../support/statistics.js';

const items = 1000;
const rounds = 15;

/** @typedef {{ length: number, first: number, median: number, alone: number }} Parsing bytes, then milliseconds */

/**
 * @param {string} format
 * @param {{ new (): { parseFromString(text: string, type: 'text/xml'): unknown } }} DOMParser of the platform
 * @returns {Promise<Parsing>}
 */
export async function measureParsing(format, DOMParser) {
  const { text, isMarkup, options } = makeFeed(format, items);
  const parse = async () => check(await parseFeed(text, options), isMarkup ? 'rss' : format);
  const parseAlone = () => (isMarkup ? new DOMParser().parseFromString(text, 'text/xml') : JSON.parse(text));
  // Imports the format's module, so the first round does not measure that.
  const small = makeFeed(format, 1);
  await parseFeed(small.text, small.options);
  const first = await timed(parse);
  const times = [];
  const alone = [];
  for (let i = 0; i < rounds; i++) {
    times.push(await timed(parse));
    alone.push(await timed(parseAlone));
  }
  return {
    length: new TextEncoder().encode(text).length,
    first,
    median: median(times),
    alone: median(alone),
  };
}

/** @param {import('../../dist/formats/parse-feed.js').ParsedFeed} parsed @param {string} expected format */
function check({ feed, problems, format }, expected) {
  const withRenditions = feed.articles.filter(({ picture }) => picture && picture.renditions.length > 2);
  const actual = [format, feed.articles.length, withRenditions.length, problems.length].join();
  if (actual !== [expected, items, items, 0].join())
    throw new Error(
      `Expected ${expected}, ${items} articles, ${items} pictures, 0 problems; found ${actual}`,
    );
}

/** Returns the milliseconds that a task takes. @param {() => unknown} task */
async function timed(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
