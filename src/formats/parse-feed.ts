import { FeedError } from '../model/feed-error.js';
import type { Article, Feed, Problem } from '../model/feed.js';
import { deutscheWelle } from './dw.js';
import type { Format } from './format.js';
import { jsonFeed } from './json-feed.js';
import { model, toItem } from './model.js';
import { describe, isObject, Reader } from './reader.js';

/** Every format, the one that tells itself apart best first. */
const formats: readonly Format[] = [model, jsonFeed, deutscheWelle];

/** What this parser made itself, and so need not prove again when a page hands it back. */
const proven = new WeakSet<object>();

/** What is known of a body beside the body. */
export type ParseOptions = {
  /** Where it came from: what relative URLs start from when the feed names no address of its own. */
  url?: string;
  /** Its media type; a `charset` in it is followed, else UTF-8. */
  contentType?: string;
  /** A format's name, or `auto` (the default) to find out. */
  format?: string;
  /** The time of reading; no format here needs it yet. */
  now?: Date;
};

/** A feed, what was lost in reading it, and the name of the format it was in. */
export type ParsedFeed = { feed: Feed; problems: Problem[]; format: string };

/**
 * Turns a feed as a publisher sent it (text, bytes or parsed JSON) into the model.
 * @throws {FeedError} `syntax` when the body is not JSON, `format` when it is of no known format; nothing else.
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
  const wire = toObject(input, options);
  if (proven.has(wire)) {
    const feed = options.item ? feedOfOne(wire as Article) : (wire as Feed);
    return { feed, problems: [], format: model.name };
  }
  const body = options.item ? wrapItem(wire) : wire;
  const named = formats.find(({ name }) => name === options.format);
  const format = named ?? formats.find(({ accepts }) => accepts(body));
  if (!format) throw unknownFormat(describeObject(body));
  const problems: Problem[] = [];
  const prove = (feed: Feed): ParsedFeed => {
    for (const object of [feed, ...feed.articles]) proven.add(object);
    return { feed, problems, format: format.name };
  };
  const feed = format.parse(new Reader(body, '', { base: options.url, problems }));
  return feed instanceof Promise ? feed.then(prove, unreadable) : prove(feed);
}

function unreadable(cause: unknown): never {
  throw new FeedError('network', `Could not get the code that reads this feed: ${cause}`, { cause });
}

const feedOfOne = (article: Article): Feed => ({
  title: '',
  articles: [article],
  sections: [],
  topics: [],
  channels: [],
});

function wrapItem(wire: Record<string, unknown>): Record<string, unknown> {
  if (Array.isArray(wire.items) || Array.isArray(wire.articles)) return wire;
  const isArticle = Array.isArray(wire.kicker) || Array.isArray(wire.sectionIds) || 'kind' in wire;
  return { version: 'https://jsonfeed.org/version/1.1', title: '', items: [isArticle ? toItem(wire) : wire] };
}

function toObject(input: unknown, { contentType }: ParseOptions): Record<string, unknown> {
  const isText = typeof input === 'string';
  const value =
    isText || input instanceof Uint8Array
      ? parseJson(isText ? input : decode(input as Uint8Array, contentType))
      : input;
  if (isObject(value)) return value;
  throw unknownFormat(describe(value));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new FeedError('syntax', expected(describeText(text)), { cause });
  }
}

function decode(bytes: Uint8Array, contentType = ''): string {
  const [, charset = 'utf-8'] = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function describeText(text: string): string {
  const start = text.slice(0, 500).trim();
  if (!start) return 'an empty body';
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(start)) return 'an HTML page';
  if (start.startsWith('<')) return 'an XML document';
  return /^[[{]/.test(start) ? 'JSON that is broken or cut off' : `text that is not JSON: ${describe(start)}`;
}

function describeObject(wire: Record<string, unknown>): string {
  const keys = Object.keys(wire).slice(0, 6);
  return keys.length ? `a JSON object with ${keys.join(', ')}` : 'an empty JSON object';
}

const unknownFormat = (found: string) => new FeedError('format', expected(found));

function expected(found: string): string {
  const titles = formats.filter((format) => format !== model).map(({ title }) => title);
  return `Expected ${titles.join(', ')}; found ${found}`;
}
