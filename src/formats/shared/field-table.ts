import { isObject, type JsonObject } from './json.js';

/** Where each field of JSON Feed is read from, the first that is there: `displayDate, contentDate`. */
export type Fields = Readonly<Record<string, string>>;

/** Those of an item, by their names in JSON Feed (`title`, `_newsfold.image.alt`), and those of the feed. */
export type FieldTables = { fields: Fields; feedFields?: Fields };

/** The publisher's names for a field; none where the table does not have it. */
export const sourceNames = (fields: Fields, field: string): string[] => fields[field]?.split(', ') ?? [];

/**
 * The publisher's names for what stands at a path of what was said (`items[3].authors[0].name`): those of the field
 * itself, else of the nearest one around it that is in the tables.
 */
export function sourceNamesAt({ fields, feedFields = {} }: FieldTables, path: string): string[] {
  const [item = ''] = /^items\[\d+\]\.?/.exec(path) ?? [];
  const table = item ? fields : feedFields;
  let field = path.slice(item.length).replace(/\[\d+\]/g, '');
  while (field && !table[field]) field = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  return sourceNames(table, field);
}

/** The key under which what was said keeps what it was read from. A feed cannot have it: JSON has only texts for keys. */
export const sourceKey = Symbol('origin');

/**
 * What the last thing on a path of what was said was read from, and whether that is the end of the path.
 * @param items what the items were read from.
 */
export function sourceAt<Source>(
  said: JsonObject,
  items: readonly Source[],
  path: string,
): { source?: Source; isEnd: boolean } {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  let place: unknown = said;
  let source = said[sourceKey] as Source | undefined;
  let depth = 0;
  for (const [i, key] of keys.entries()) {
    place = isObject(place) || Array.isArray(place) ? (place as JsonObject)[key] : undefined;
    const isItem = i === 1 && keys[0] === 'items';
    const found = (isItem && items[Number(key)]) || (isObject(place) && place[sourceKey]);
    if (!found) continue;
    source = found as Source;
    depth = i + 1;
  }
  return { source, isEnd: depth === keys.length };
}
