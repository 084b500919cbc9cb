import { readFeed, type ParsedFeed } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { staticSource, promiseSource, type FeedSource } from './feed-source.js';
import { RemoteSource } from './remote-source.js';
import { report } from './report.js';
import type { Mapping } from '../formats/types.js';

const remote = new Map<string, FeedSource>();
/** What the page has handed over: as a feed, and as one article. */
const known = { feed: new WeakMap<object, FeedSource>(), item: new WeakMap<object, FeedSource>() };

/**
 * The source of a URL: the same one for every element of the page that names it.
 * @param mapping for the format `mapping`: the JSON text of a {@link Mapping}.
 */
export function sourceOfUrl(src: string, format = 'auto', mapping = ''): FeedSource {
  const url = absolute(src);
  const key = [format, url ?? src, mapping].join(' ');
  const source = remote.get(key) ?? (url ? readerOf(url, format, mapping) : wrongAddress(src));
  remote.set(key, source);
  return source;
}

const readerOf = (url: string, format: string, mapping: string): FeedSource =>
  format === 'mapping' ? mappedSource(url, mapping) : new RemoteSource(url, { format });

const wrongAddress = (src: string): FeedSource =>
  staticSource({
    error: new FeedError('url', `Expected src to be an http: or https: URL; found “${src}”`),
  });

function mappedSource(url: string, text: string): FeedSource {
  try {
    const mapping = JSON.parse(text) as Mapping | null;
    if (typeof mapping === 'object' && mapping) return new RemoteSource(url, { format: 'mapping', mapping });
  } catch {
    // It is told below, like JSON that is no object.
  }
  const found = text ? `“${text.slice(0, 60)}”` : 'none';
  const error = new FeedError(
    'syntax',
    `Expected a mapping: a JSON object in a script inside the element; found ${found}`,
  );
  report(url, [], error);
  return staticSource({ error });
}

/**
 * The source of a feed, article or JSON text that is in the page already. The same object is read once.
 * @param item whether an object without a list is one article.
 */
export function sourceOfObject(input: unknown, item = false): FeedSource {
  const made = known[item ? 'item' : 'feed'];
  const object = typeof input === 'object' && input !== null ? input : undefined;
  const source = (object && made.get(object)) ?? read(input, item);
  if (object) made.set(object, source);
  return source;
}

function read(input: unknown, item: boolean): FeedSource {
  try {
    const result = readFeed(input, { url: globalThis.document?.baseURI, item });
    return result instanceof Promise
      ? promiseSource(result.then(accept, refuse))
      : staticSource(accept(result));
  } catch (cause) {
    return staticSource(refuse(cause));
  }
}

function accept({ feed, problems }: ParsedFeed): { feed: Feed } {
  report('in the page', problems);
  return { feed };
}

function refuse(cause: unknown): { error: FeedError } {
  const error =
    cause instanceof FeedError
      ? cause
      : new FeedError('format', `Could not read the feed in the page: ${cause}`);
  report('in the page', [], error);
  return { error };
}

function absolute(src: string): string | undefined {
  try {
    const url = new URL(src.trim(), globalThis.document?.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
