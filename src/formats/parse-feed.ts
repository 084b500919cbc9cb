import { FeedError } from '../model/feed-error.js';
import type { Article, Feed, Problem } from '../model/feed.js';
import { decode } from './decode.js';
import { describe } from './describe.js';
import { formatOf, formats, model } from './formats.js';
import type { SayOptions } from './format.js';
import { feedOfOne } from './model.js';
import type { Desk } from './reader.js';
import { isObject } from './wire.js';

/** What this parser made itself, and so need not prove again when a page hands it back. */
const proven = new WeakSet<object>();

/** What is known of a body beside the body. */
export type ParseOptions = SayOptions & {
  /** Its media type; a `charset` in it is followed where the body is not UTF-8. */
  contentType?: string;
  /** A format's name, or `auto` (the default) to find out. */
  format?: string;
};

/** A feed, what was lost in reading it, and the name of the format it was in. */
export type ParsedFeed = { feed: Feed; problems: Problem[]; format: string };

/**
 * Turns a feed as a publisher sent it (text, bytes or parsed JSON) into the model.
 * @throws {FeedError} `syntax` when the body is neither JSON nor markup, `format` when it is of no known format,
 * `network` when the code that reads its format cannot be had; nothing else.
 */
export async function parseFeed(
  input: string | Uint8Array | object,
  options?: ParseOptions,
): Promise<ParsedFeed> {
  return readFeed(input, options);
}

/**
 * The same, at once where the format allows it: what a page holds already is then drawn without a gap.
 * One article or item is taken as a feed of one.
 */
export function readFeed(
  input: unknown,
  options: ParseOptions & { item?: boolean } = {},
): ParsedFeed | Promise<ParsedFeed> {
  const wire = toWire(input, options);
  if (isObject(wire) && proven.has(wire)) {
    const feed = options.item ? provenFeedOf(wire as Article) : (wire as Feed);
    return { feed, problems: [], format: model.name };
  }
  const name = options.mapping ? 'mapping' : options.format;
  const named = formats.find((format) => format.name === name);
  const isItem = options.item && !named && !isWhole(wire);
  const body = isItem ? feedOfOne(wire) : wire;
  const format = named ?? formatOf(body);
  if (!format) throw unknownFormat(body);
  const problems: Problem[] = [];
  const desk: Desk = { base: options.url, problems };
  const prove = (feed: Feed | undefined): ParsedFeed => {
    if (!feed) throw unknownFormat(body, [format.title]);
    for (const object of [feed, ...feed.articles]) proven.add(object);
    return { feed, problems, format: format.name };
  };
  const feed = format.parse(body, desk, options);
  return feed instanceof Promise ? feed.then(prove) : prove(feed);
}

const provenFeedOf = (article: Article): Feed => ({
  title: '',
  articles: [article],
  sections: [],
  topics: [],
  channels: [],
});

/** Whether what a page holds is a feed, and not one item: it has a list, or is of another format than JSON Feed. */
const isWhole = (wire: unknown): boolean =>
  !isObject(wire) ||
  Array.isArray(wire.items) ||
  Array.isArray(wire.articles) ||
  formatOf(wire) !== undefined;

/** A text of markup as it is, any other text as the JSON that it is. */
function toWire(input: unknown, { contentType }: ParseOptions): unknown {
  const text = input instanceof Uint8Array ? decode(input, contentType) : input;
  if (typeof text !== 'string') return text;
  const body = text.replace(/^\ufeff/, '').trim();
  if (body.startsWith('<')) return body;
  const value = parseJson(body);
  // A text in JSON's quotation marks is no markup.
  if (typeof value === 'string') throw new FeedError('format', expected(describe(value)));
  return value;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new FeedError('syntax', expected(describeText(body)), { cause });
  }
}

function describeText(text: string): string {
  if (!text) return 'an empty body';
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(text)) return 'an HTML page';
  if (text.startsWith('<')) return 'markup of another kind';
  return /^[[{]/.test(text) ? 'JSON that is broken or cut off' : `text that is not JSON: ${describe(text)}`;
}

function describeWire(wire: unknown): string {
  if (typeof wire === 'string') return describeText(wire);
  if (!isObject(wire)) return describe(wire);
  const keys = Object.keys(wire).slice(0, 6);
  return keys.length ? `a JSON object with ${keys.join(', ')}` : 'an empty JSON object';
}

const unknownFormat = (found: unknown, titles?: string[]) =>
  new FeedError(typeof found === 'string' ? 'syntax' : 'format', expected(describeWire(found), titles));

function expected(
  found: string,
  titles = formats.filter((one) => one !== model).map(({ title }) => title),
): string {
  return `Expected ${titles.join(', ')}; found ${found}`;
}
