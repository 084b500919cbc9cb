import type { Problem } from '../../model/feed.js';
import { describe } from '../shared/describe.js';
import type { Converter } from '../types.js';
import { sourceNames, sourceAt } from '../shared/field-table.js';
import { feedFields, pathOfField, pathOfName, node, type JsonNode } from './fields.js';
import { isItem, toItem } from './item.js';
import { isUsable } from './media.js';
import { isObject, type JsonObject } from '../shared/json.js';

/**
 * ninjs 1, 2 and 3: an item, a list of items, or an object with such a list.
 * @see https://iptc.org/std/ninjs/
 */
export const convert: Converter = (json) => {
  const sent = sourcesOf(json);
  if (!sent) return undefined;
  const sources = sent.filter(({ item }) => isUsable(item));
  const feed: JsonObject = { title: '', items: sources.map(toItem) };
  return {
    feed,
    problems: sent.filter(({ item }) => !isUsable(item)).map(toWithheldProblem),
    // A `uri` may be a web address that only programs read; `ninjs-page.ts` knows.
    idsArePages: false,
    pathOf: (path) => pathIn(feed, sources, path),
  };
};

function sourcesOf(json: unknown): JsonNode[] | undefined {
  const object = isObject(json) ? json : {};
  const key = Array.isArray(json)
    ? ''
    : sourceNames(feedFields, 'items').find((one) => Array.isArray(object[one]));
  const items: unknown = key ? object[key] : json;
  if (Array.isArray(items)) return items.map((item: unknown, i) => node(item, `${key}[${i}]`));
  return isItem(json) ? [node(json, '')] : undefined;
}

function pathIn(feed: JsonObject, sources: JsonNode[], path: string): string {
  const { source, isEnd } = sourceAt(feed, sources, path);
  if (!source) return path;
  return isEnd ? source.path : pathOfField(source, path);
}

const toWithheldProblem = (source: JsonNode): Problem => ({
  path: pathOfName(source, 'pubstatus'),
  message: `Expected a usable item; found ${describe(source.item.pubstatus)}`,
});
