import { FeedError } from '../model/feed-error.js';
import type { Article, Feed, Problem } from '../model/feed.js';
import type { ParseOptions, ObjectOptions, ConversionOf } from './types.js';
import { parseJsonFeed } from './json-feed/parse.js';
import { convertNative } from './native.js';
import { Reader } from './json-feed/field-reader.js';
import type { ParseContext } from './json-feed/parse-context.js';
import { isObject } from './shared/json.js';

export type { ParseOptions } from './types.js';

/** Feeds and articles that this parser returned. They are not validated again when a page hands them back. */
const validated = new WeakSet<object>();

/** A feed, the problems found in it, and the name of its format. */
export type ParsedFeed = {
  feed: Feed;
  problems: Problem[];
  format: string;
  /** Whether the feed is truncated, so that articles may be missing. Only for XML: truncated JSON is invalid. */
  isCut?: true;
};

/**
 * Parses a publisher's feed (text, bytes or parsed JSON) into the model.
 * @throws {FeedError} `syntax` if the body is neither JSON nor markup, `format` if its format is unknown, `network` if the
 * code that reads its format cannot be loaded; nothing else.
 */
export async function parseFeed(
  input: string | Uint8Array | object,
  options?: ParseOptions,
): Promise<ParsedFeed> {
  return readFeed(input, options);
}

/**
 * Like {@link parseFeed}, but synchronous for JSON Feed and the model, so that a page's own feed is drawn at once. One
 * article or item counts as a feed of one.
 */
export function readFeed(input: unknown, options: ObjectOptions = {}): ParsedFeed | Promise<ParsedFeed> {
  const json = parseJson(input);
  if (isObject(json) && validated.has(json)) {
    const feed = options.item ? feedOfArticle(json as Article) : (json as Feed);
    return { feed, problems: [], format: 'newsfold' };
  }
  const withFormat = options.mapping ? { ...options, format: 'mapping' } : options;
  const native = convertNative(json, withFormat);
  if (native) return validate(native, withFormat);
  return parseLazy(typeof json === 'object' ? (json ?? input) : input, withFormat);
}

const feedOfArticle = (article: Article): Feed => ({
  title: '',
  articles: [article],
  sections: [],
  topics: [],
  channels: [],
});

/** The JSON in a text or in UTF-8 bytes; an object unchanged; undefined for anything else. */
function parseJson(input: unknown): unknown {
  try {
    const text =
      input instanceof Uint8Array ? new TextDecoder('utf-8', { fatal: true }).decode(input) : input;
    return typeof text === 'string' ? JSON.parse(text.trim()) : text;
  } catch {
    return undefined;
  }
}

/** Loads the code that detects other formats when it is first needed. */
async function parseLazy(input: unknown, options: ObjectOptions): Promise<ParsedFeed> {
  const { detect } = await import('./detect.js').catch((cause: unknown) => {
    throw new FeedError('network', `Could not load the code that reads other formats: ${cause}`, { cause });
  });
  const detection = await detect(input, options);
  if ('conversion' in detection) return validate(detection.conversion, options);
  const { code, message, ...details } = detection.refused;
  throw new FeedError(code, message, details);
}

/** Validates a conversion and maps problem paths back to the publisher's feed. */
function validate(conversion: ConversionOf, { url: base }: ObjectOptions): ParsedFeed {
  const { feed: json, format, pathOf = (path) => path, problems = [], idsArePages, isCut } = conversion;
  const context: ParseContext = { base, problems: [], idsArePages };
  const feed = parseJsonFeed(new Reader(json, '', context));
  for (const object of [feed, ...feed.articles]) validated.add(object);
  const rejected = context.problems.map(({ path, message }) => ({ path: pathOf(path), message }));
  return { feed, problems: [...problems, ...rejected], format, ...(isCut && { isCut }) };
}
