import { FeedError } from '../model/feed-error.js';
import type { Article, Feed, Problem } from '../model/feed.js';
import type { ParseOptions, ReadOptions, SaidIn } from './types.js';
import { parseJsonFeed } from './json-feed/parse.js';
import { sayOwn } from './native.js';
import { Reader, type Desk } from './json-feed/field-reader.js';
import { isObject } from './shared/json.js';

export type { ParseOptions } from './types.js';

/** What this parser made itself, and so need not prove again when a page hands it back. */
const proven = new WeakSet<object>();

/** A feed, what was lost in reading it, and the name of the format it was in. */
export type ParsedFeed = {
  feed: Feed;
  problems: Problem[];
  format: string;
  /** Whether the end of it is missing, and stories with it maybe. Only of XML: a JSON that is cut off is none. */
  isCut?: true;
};

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
 * The same, at once where it is a JSON Feed or the model: what a page holds already is then drawn without a gap.
 * One article or item is taken as a feed of one.
 */
export function readFeed(input: unknown, options: ReadOptions = {}): ParsedFeed | Promise<ParsedFeed> {
  const wire = parseJson(input);
  if (isObject(wire) && proven.has(wire)) {
    const feed = options.item ? provenFeedOf(wire as Article) : (wire as Feed);
    return { feed, problems: [], format: 'newsfold' };
  }
  const how = options.mapping ? { ...options, format: 'mapping' } : options;
  const said = sayOwn(wire, how);
  return said ? prove(said, how) : readRare(typeof wire === 'object' ? (wire ?? input) : input, how);
}

const provenFeedOf = (article: Article): Feed => ({
  title: '',
  articles: [article],
  sections: [],
  topics: [],
  channels: [],
});

/** The JSON in a text or in bytes of UTF-8, or that there is already; undefined where it is none. */
function parseJson(input: unknown): unknown {
  try {
    const text =
      input instanceof Uint8Array ? new TextDecoder('utf-8', { fatal: true }).decode(input) : input;
    return typeof text === 'string' ? JSON.parse(text.trim()) : text;
  } catch {
    return undefined;
  }
}

/** Whatever else it is, the code that finds that out is fetched when it is first needed. */
async function readRare(input: unknown, options: ReadOptions): Promise<ParsedFeed> {
  const { sayRare } = await getCode(import('./detect.js'), 'rare formats');
  return prove(await sayRare(input, options, { FeedError, getCode, sayOwn }), options);
}

async function getCode<Code>(code: Promise<Code>, title: string): Promise<Code> {
  try {
    return await code;
  } catch (cause) {
    throw new FeedError('network', `Could not get the code that reads ${title}: ${cause}`, { cause });
  }
}

/** Reads what was said, with every loss told where the publisher finds it. */
function prove(said: SaidIn, { url: base }: ReadOptions): ParsedFeed {
  const { feed: wire, format, pathOf = (path) => path, problems = [], idsArePages, isCut } = said;
  const desk: Desk = { base, problems: [], idsArePages };
  const feed = parseJsonFeed(new Reader(wire, '', desk));
  for (const object of [feed, ...feed.articles]) proven.add(object);
  const found = desk.problems.map(({ path, message }) => ({ path: pathOf(path), message }));
  return { feed, problems: [...problems, ...found], format, ...(isCut && { isCut }) };
}
