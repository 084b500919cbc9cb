import type { Problem } from '../../model/feed.js';
import { describe } from '../shared/describe.js';
import type { Converter } from '../types.js';
import { sourceNames } from '../shared/field-table.js';
import type { JsonNode } from '../shared/source.js';
import { feedFields } from './fields.js';
import { isItem, toItem } from './item.js';
import { isUsable } from './media.js';
import { lowerCaseNode, pathIn, pathOf } from './node.js';
import { object, type JsonObject } from '../shared/json.js';

/**
 * Converts ninjs 1, 2 and 3: an item, a list of items, or an object with such a list. Returns undefined for other JSON.
 * @see https://iptc.org/std/ninjs/
 */
export const convert: Converter = (json) => {
  const all = itemsIn(json);
  if (!all) return undefined;
  const items = all.filter(isUsable);
  const feed: JsonObject = { title: '', items: items.map(toItem) };
  return {
    feed,
    problems: all.filter((item) => !isUsable(item)).map(toProblem),
    // A `uri` may be a web address that only programs read. `page.ts` decides.
    idsArePages: false,
    pathOf: (path) => pathIn(feed, items, path),
  };
};

function itemsIn(json: unknown): JsonNode[] | undefined {
  const key = Array.isArray(json)
    ? ''
    : sourceNames(feedFields, 'items').find((name) => Array.isArray(object(json)[name]));
  const items: unknown = key ? object(json)[key] : json;
  if (Array.isArray(items)) return items.map((item: unknown, i) => lowerCaseNode(item, `${key}[${i}]`));
  const item = lowerCaseNode(json);
  return isItem(item) ? [item] : undefined;
}

const toProblem = (item: JsonNode): Problem => ({
  path: pathOf(item, 'pubstatus'),
  message: `Expected a usable item; found ${describe(item.json.pubstatus)}`,
});
