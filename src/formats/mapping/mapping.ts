import type { Problem } from '../../model/feed.js';
import { describe } from '../shared/describe.js';
import type { Converter } from '../types.js';
import { feedFields, fields } from './fields.js';
import { compilePath } from './path.js';
import {
  applyRules,
  unmatchedPaths,
  describeInvalidPath,
  joinPath,
  pathOfField,
  readRules,
  type MappingError,
} from './rules.js';
import { first, isObject, list, object, text, type JsonObject } from '../shared/json.js';

/** Any JSON, by the paths of a `Mapping` that its embedder has written. */
export const convert: Converter = (wire, { mapping }) => {
  if (!isObject(mapping)) return undefined;
  const faults: MappingError[] = [];
  const feedRules = readRules(mapping.feed, 'feed', feedFields, faults);
  const rules = readRules(mapping.fields, 'fields', fields, faults);
  if (!isObject(mapping.fields)) faults.push({ path: 'fields', found: mapping.fields });
  const { entries, pathOfEntry } = entriesOf(wire, mapping.items, faults);
  const items = rules.length ? entries.map((entry) => sayEntry(entry)) : [];
  const feed = withSections(applyRules(feedRules, wire, feedFields), items);
  faults.push(...unmatchedPaths([...feedRules, ...rules]));
  feed.items = items;
  return {
    feed,
    problems: faults.map(tellFault),
    pathOf: (path) => {
      const [, digits, field = ''] = /^items\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
      if (digits === undefined) return pathOfField(feedRules, wire, path) || path;
      const index = Number(digits);
      return joinPath(pathOfEntry(index), pathOfField(rules, entries[index], field));
    },
  };

  function sayEntry(entry: unknown): unknown {
    return isObject(entry) ? applyRules(rules, entry, fields) : entry;
  }
};

const tellFault = ({ path, found }: MappingError): Problem => ({
  path,
  message: `Expected a path that finds something; found ${typeof found === 'string' ? found : describe(found)}`,
});

/** The list of articles, which may be empty; an object that stands in its place is its only entry. */
function entriesOf(wire: unknown, path: unknown, faults: MappingError[]) {
  const at = path === undefined ? '' : path;
  const finder = typeof at === 'string' ? compilePath(at, (value) => first(value) !== undefined) : undefined;
  const found = finder?.find(wire) ?? [];
  if (!finder) faults.push({ path: 'items', found: describeInvalidPath(at) });
  else if (!found.length) faults.push({ path: 'items', found: `nothing at ${String(at)}` });
  const taken = finder?.matched(wire) ?? '';
  const isOne = found.length === 1 && !Array.isArray(found[0]);
  return {
    entries: found.flat(),
    pathOfEntry: (index: number) => (isOne ? taken : `${taken}[${index}]`),
  };
}

/**
 * Declares the sections of the items in the feed, in the order in which they are met, and leaves their ids in the items.
 * A section that only its title or its id is known of has that for both.
 */
function withSections(feed: JsonObject, items: unknown[]): JsonObject {
  const sections = new Map<string, JsonObject>();
  for (const item of items) {
    const extension = object(object(item)['_newsfold']);
    if (extension.sections === undefined) continue;
    extension.sections = list(extension.sections)
      .map(object)
      .flatMap((section) => {
        const id = first(section.id, section.title);
        if (!isKey(id)) return [];
        const key = String(id);
        if (!sections.has(key)) sections.set(key, { ...section, id: key, title: text(section.title) ?? key });
        return [key];
      });
  }
  feed['_newsfold'] = { ...object(feed['_newsfold']), sections: [...sections.values()] };
  return feed;
}

const isKey = (id: unknown): boolean => (typeof id === 'string' && !!id.trim()) || typeof id === 'number';
