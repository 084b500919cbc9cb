import { readFeed as read, type ParsedFeed } from '../../src/formats/parse-feed.js';
import type { Article } from '../../src/model/feed.js';

type Wire = Record<string, unknown>;

/** A JSON Feed with these items and feed fields, as it is read. */
export const readFeed = (items: unknown[], fields: Wire = {}): ParsedFeed =>
  read({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Desk',
    feed_url: 'https://news.example/en/feed.json',
    items,
    ...fields,
  }) as ParsedFeed;

/** The one article of a feed whose one item has these fields besides an id, url and title. */
export function readItem(fields: Wire, feedFields?: Wire): { article: Article; paths: string[] } {
  const item = { id: 'a', url: 'https://news.example/a', title: 'A', ...fields };
  const { feed, problems } = readFeed([item], feedFields);
  return { article: feed.articles[0]!, paths: problems.map(({ path }) => path) };
}

/** The same with the fields in the item's `_newsfold` object. */
export const readExtension = (fields: Wire, feedFields?: Wire) => readItem({ _newsfold: fields }, feedFields);

/** A value without what is undefined in it; dates become text. */
export const known = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The paths of what was lost. */
export const pathsOf = ({ problems }: ParsedFeed) => problems.map(({ path }) => path);
