import type { Problem } from '../../model/feed.js';
import { describe } from '../shared/describe.js';
import type { Say } from '../types.js';
import { namesOf, sourceAt } from '../shared/field-table.js';
import { feedFields, pathOfField, pathOfName, sourceOf, type Source } from './fields.js';
import { isItem, sayItem } from './item.js';
import { isUsable } from './media.js';
import { isObject, type Wire } from '../shared/json.js';

/**
 * ninjs 1, 2 and 3: an item, a list of items, or an object with such a list.
 * @see https://iptc.org/std/ninjs/
 */
export const say: Say = (wire) => {
  const sent = sourcesOf(wire);
  if (!sent) return undefined;
  const sources = sent.filter(({ item }) => isUsable(item));
  const feed: Wire = { title: '', items: sources.map(sayItem) };
  return {
    feed,
    problems: sent.filter(({ item }) => !isUsable(item)).map(tellWithheld),
    // A `uri` may be a web address that only programs read; `ninjs-page.ts` knows.
    idsArePages: false,
    pathOf: (path) => pathIn(feed, sources, path),
  };
};

function sourcesOf(wire: unknown): Source[] | undefined {
  const object = isObject(wire) ? wire : {};
  const key = Array.isArray(wire)
    ? ''
    : namesOf(feedFields, 'items').find((one) => Array.isArray(object[one]));
  const items: unknown = key ? object[key] : wire;
  if (Array.isArray(items)) return items.map((item: unknown, i) => sourceOf(item, `${key}[${i}]`));
  return isItem(wire) ? [sourceOf(wire, '')] : undefined;
}

function pathIn(feed: Wire, sources: Source[], path: string): string {
  const { source, isEnd } = sourceAt(feed, sources, path);
  if (!source) return path;
  return isEnd ? source.path : pathOfField(source, path);
}

const tellWithheld = (source: Source): Problem => ({
  path: pathOfName(source, 'pubstatus'),
  message: `Expected a usable item; found ${describe(source.item.pubstatus)}`,
});
