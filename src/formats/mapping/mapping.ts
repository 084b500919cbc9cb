import type { Problem } from '../../model/feed.js';
import { describe } from '../shared/describe.js';
import type { Converter } from '../types.js';
import { feedFields, fields } from './fields.js';
import { compilePath } from './path.js';
import {
  applyRules,
  compileRules,
  unmatchedPaths,
  describeInvalidPath,
  joinPath,
  pathOfField,
  type MappingError,
} from './rules.js';
import { first, isObject, list, object, text, type JsonObject } from '../shared/json.js';

/** Converts any JSON by the paths of a `Mapping`. Returns undefined without a mapping. */
export const convert: Converter = (json, { mapping }) => {
  if (!isObject(mapping)) return undefined;
  const errors: MappingError[] = [];
  const feedRules = compileRules(mapping.feed, 'feed', feedFields, errors);
  const rules = compileRules(mapping.fields, 'fields', fields, errors);
  if (!isObject(mapping.fields)) errors.push({ path: 'fields', found: mapping.fields });
  const { entries, pathOfEntry } = findEntries(json, mapping.items, errors);
  const items = rules.length
    ? entries.map((entry) => (isObject(entry) ? applyRules(rules, entry, fields) : entry))
    : [];
  const feed = withSections(applyRules(feedRules, json, feedFields), items);
  errors.push(...unmatchedPaths([...feedRules, ...rules]));
  feed.items = items;
  return {
    feed,
    problems: errors.map(toProblem),
    pathOf: (path) => {
      const [, digits, field = ''] = /^items\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
      if (digits === undefined) return pathOfField(feedRules, json, path) || path;
      const index = Number(digits);
      return joinPath(pathOfEntry(index), pathOfField(rules, entries[index], field));
    },
  };
};

const toProblem = ({ path, found }: MappingError): Problem => ({
  path,
  message: `Expected a path that finds something; found ${typeof found === 'string' ? found : describe(found)}`,
});

/**
 * Finds the list of articles, which may be empty. A single object counts as a list of one.
 * @param items the `items` path of the mapping. Default: the root.
 */
function findEntries(json: unknown, items: unknown, errors: MappingError[]) {
  const expression = items === undefined ? '' : items;
  const path =
    typeof expression === 'string'
      ? // Also matches an empty list.
        compilePath(expression, (value) => value !== undefined && value !== null)
      : undefined;
  const matches = path?.find(json) ?? [];
  if (!path) errors.push({ path: 'items', found: describeInvalidPath(expression) });
  else if (!matches.length) errors.push({ path: 'items', found: `nothing at ${String(expression)}` });
  const matchedPath = path?.matched(json) ?? '';
  const isSingle = matches.length === 1 && !Array.isArray(matches[0]);
  return {
    entries: matches.flat(),
    pathOfEntry: (index: number) => (isSingle ? matchedPath : `${matchedPath}[${index}]`),
  };
}

/**
 * Adds the sections of the items to the feed, in order of first appearance, and replaces them in the items by their ids.
 * Id and title default to each other.
 */
function withSections(feed: JsonObject, items: unknown[]): JsonObject {
  const sections = new Map<string, JsonObject>();
  for (const item of items) {
    const extension = object(object(item)['_newsfold']);
    if (extension.sections === undefined) continue;
    extension.sections = list(extension.sections)
      .map(object)
      .flatMap((section) => {
        const idOrTitle = first(section.id, section.title);
        if (!isId(idOrTitle)) return [];
        const id = String(idOrTitle);
        if (!sections.has(id)) sections.set(id, { ...section, id, title: text(section.title) ?? id });
        return [id];
      });
  }
  feed['_newsfold'] = { ...object(feed['_newsfold']), sections: [...sections.values()] };
  return feed;
}

const isId = (value: unknown): boolean =>
  (typeof value === 'string' && !!value.trim()) || typeof value === 'number';
