import { readFeed as read, type ParsedFeed } from '../../src/formats/parse-feed.js';
import type { Article } from '../../src/model/feed.js';

type JsonObject = Record<string, unknown>;

/** Parses a JSON Feed with these items and feed fields. */
export const readFeed = (items: unknown[], fields: JsonObject = {}): ParsedFeed =>
  read({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Desk',
    feed_url: 'https://news.example/en/feed.json',
    items,
    ...fields,
  }) as ParsedFeed;

/** Parses a JSON Feed of one item with these fields. Returns its article and the paths of its problems. */
export function readItem(fields: JsonObject, feedFields?: JsonObject): { article: Article; paths: string[] } {
  const item = { id: 'a', url: 'https://news.example/a', title: 'A', ...fields };
  const { feed, problems } = readFeed([item], feedFields);
  return { article: feed.articles[0]!, paths: problems.map(({ path }) => path) };
}

/** The same for fields of the item's `_newsfold` object. */
export const readExtension = (fields: JsonObject, feedFields?: JsonObject) =>
  readItem({ _newsfold: fields }, feedFields);

/** The value as JSON: undefined properties are dropped and dates become strings. */
export const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The paths of all problems. */
export const pathsOf = ({ problems }: ParsedFeed) => problems.map(({ path }) => path);
