import { readFeed, type ParsedFeed } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import { parseUrl } from '../model/parse-url.js';
import type { Feed } from '../model/feed.js';
import { reuseUnchanged } from '../model/merge-in-place.js';
import { staticSource, promiseSource, type FeedSource } from './feed-source.js';
import { RemoteSource } from './remote-source.js';
import { report } from './report.js';
import type { Mapping } from '../formats/types.js';

/** Sources by format, URL and mapping. */
const sourcesByUrl = new Map<string, FeedSource>();
/** Sources of objects of the page, parsed as a feed or as one article. */
const sourcesByObject = { feed: new WeakMap<object, FeedSource>(), item: new WeakMap<object, FeedSource>() };

/**
 * Returns the source of a URL. All elements of the page with the same URL, format and mapping share it. An invalid
 * URL or mapping gives a source with an error.
 * @param src absolute, or relative to the page.
 * @param format name of a format. Default `auto`.
 * @param mapping for the format `mapping`: a {@link Mapping} as JSON.
 */
export function sourceOfUrl(src: string, format = 'auto', mapping = ''): FeedSource {
  const url = toAbsoluteUrl(src);
  const key = [format, url ?? src, mapping].join(' ');
  const source = sourcesByUrl.get(key) ?? (url ? createSource(url, format, mapping) : invalidUrlSource(src));
  sourcesByUrl.set(key, source);
  return source;
}

const createSource = (url: string, format: string, mapping: string): FeedSource =>
  format === 'mapping' ? createMappedSource(url, mapping) : new RemoteSource(url, { format });

const invalidUrlSource = (src: string): FeedSource =>
  staticSource({
    error: new FeedError('url', `Expected src to be an http: or https: URL; found “${src}”`),
  });

function createMappedSource(url: string, json: string): FeedSource {
  try {
    const mapping = JSON.parse(json) as Mapping | null;
    if (typeof mapping === 'object' && mapping) return new RemoteSource(url, { format: 'mapping', mapping });
  } catch {
    // Reported below, like JSON that is not an object.
  }
  const received = json ? `“${json.slice(0, 60)}”` : 'none';
  const error = new FeedError(
    'syntax',
    `Expected a mapping: a JSON object in a script inside the element; found ${received}`,
  );
  report(url, [], error);
  return staticSource({ error });
}

/** How to read what the page provides itself. */
type ObjectOptions = {
  /** Whether an object without a list is a single article. Default false. */
  item?: boolean;
  /** The feed that this one replaces: articles that have not changed keep their objects. Default: none. */
  previous?: Feed;
};

/**
 * Returns the source of a feed, article or JSON text that the page provides itself. Parses the same object once.
 * Unreadable input gives a source with an error.
 */
export function sourceOfObject(input: unknown, { item = false, previous }: ObjectOptions = {}): FeedSource {
  const cache = sourcesByObject[item ? 'item' : 'feed'];
  const object = typeof input === 'object' && input !== null ? input : undefined;
  const source = (object && cache.get(object)) ?? parseInput(input, item, previous);
  if (object) cache.set(object, source);
  return source;
}

function parseInput(input: unknown, item: boolean, previous: Feed | undefined): FeedSource {
  const toState = ({ feed, problems }: ParsedFeed) => {
    report('in the page', problems);
    return { feed: reuseUnchanged(previous, feed) };
  };
  try {
    const result = readFeed(input, { url: globalThis.document?.baseURI, item });
    return result instanceof Promise
      ? promiseSource(result.then(toState, reportError))
      : staticSource(toState(result));
  } catch (cause) {
    return staticSource(reportError(cause));
  }
}

function reportError(cause: unknown): { error: FeedError } {
  const error =
    cause instanceof FeedError
      ? cause
      : new FeedError('format', `Could not read the feed in the page: ${cause}`);
  report('in the page', [], error);
  return { error };
}

/** Returns undefined if the URL is invalid or neither `http:` nor `https:`. */
function toAbsoluteUrl(src: string): string | undefined {
  const url = parseUrl(src.trim(), globalThis.document?.baseURI);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
