import { isObject, type JsonObject } from './json.js';

/** The source names of each JSON Feed field, separated by commas, by priority: `displayDate, contentDate`. */
export type Fields = Readonly<Record<string, string>>;

/** The fields of an item by their paths in JSON Feed (`title`, `_newsfold.image.alt`), and those of the feed. */
export type FieldTables = { fields: Fields; feedFields?: Fields };

/** The publisher's names for a field. Empty if the table lacks it. */
export const sourceNames = (fields: Fields, field: string): string[] => fields[field]?.split(', ') ?? [];

/**
 * The publisher's names for a path of the converted feed (`items[3].authors[0].name`): those of the field, else of the
 * nearest field around it that has names.
 */
export function sourceNamesAt({ fields, feedFields = {} }: FieldTables, path: string): string[] {
  const [itemPath = ''] = /^items\[\d+\]\.?/.exec(path) ?? [];
  const table = itemPath ? fields : feedFields;
  let field = path.slice(itemPath.length).replace(/\[\d+\]/g, '');
  while (field && !table[field]) field = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  return sourceNames(table, field);
}

/** The key of a converted object that holds what the object was read from. No JSON has it: its keys are strings. */
export const sourceKey = Symbol('source');

/**
 * Finds the source of the innermost object on a path of the converted feed that has one. `isEnd` tells whether the path
 * ends at that object.
 * @param items the sources of the items.
 */
export function sourceAt<Source>(
  feed: JsonObject,
  items: readonly Source[],
  path: string,
): { source?: Source; isEnd: boolean } {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  let value: unknown = feed;
  let source = feed[sourceKey] as Source | undefined;
  let depth = 0;
  for (const [i, key] of keys.entries()) {
    value = isObject(value) || Array.isArray(value) ? (value as JsonObject)[key] : undefined;
    const isItem = i === 1 && keys[0] === 'items';
    const inner = (isItem && items[Number(key)]) || (isObject(value) && value[sourceKey]);
    if (!inner) continue;
    source = inner as Source;
    depth = i + 1;
  }
  return { source, isEnd: depth === keys.length };
}
