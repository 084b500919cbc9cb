// @ts-check
// What runs in the page and in Node: one format, from text to model, by turns with the platform's own parser alone.
import { parseFeed } from '../dist/formats/parse-feed.js';
import { makeFeed } from './feeds.js';
import { median, timed } from './measure.js';

const items = 1000;
const rounds = 15;

/** @typedef {{ length: number, first: number, median: number, alone: number }} Parsing bytes, then milliseconds */

/**
 * @param {string} format
 * @param {{ new (): { parseFromString(text: string, type: 'text/xml'): unknown } }} DOMParser what reads markup here
 * @returns {Promise<Parsing>}
 */
export async function measureParsing(format, DOMParser) {
  const { text, isMarkup, options } = makeFeed(format, items);
  const parse = async () => check(await parseFeed(text, options), isMarkup ? 'rss' : format);
  const parseAlone = () => (isMarkup ? new DOMParser().parseFromString(text, 'text/xml') : JSON.parse(text));
  // The file that reads the format is loaded by this, so that the first round has only to run it.
  const small = makeFeed(format, 1);
  await parseFeed(small.text, small.options);
  const first = await timed(parse);
  const taken = [];
  const alone = [];
  for (let i = 0; i < rounds; i++) {
    taken.push(await timed(parse));
    alone.push(await timed(parseAlone));
  }
  return {
    length: new TextEncoder().encode(text).length,
    first,
    median: median(taken),
    alone: median(alone),
  };
}

/** @param {import('../dist/formats/parse-feed.js').ParsedFeed} parsed @param {string} expected its format */
function check({ feed, problems, format }, expected) {
  const pictures = feed.articles.filter(({ picture }) => picture && picture.renditions.length > 2);
  const found = [format, feed.articles.length, pictures.length, problems.length].join();
  if (found !== [expected, items, items, 0].join())
    throw new Error(`Expected ${expected}, ${items} articles, ${items} pictures, 0 problems; found ${found}`);
}
