import { sourceNamesAt, sourceNames, sourceAt, type Fields, type FieldTables } from './field-table.js';
import { isObject, isPresent, list, object, type JsonObject } from './json.js';

/** A value of a publisher's feed: as it is, as an object (empty if it is none), and its path: `items[3].image`. */
export type JsonNode = { json: JsonObject; raw: unknown; path: string };

/**
 * Makes the node of a value.
 * @param path path of the value. Default: that of the root, which is empty.
 */
export const node = (raw: unknown, path = ''): JsonNode => ({ json: object(raw), raw, path });

/** The value of a key. A node of undefined if there is none. */
export const child = ({ json, path }: JsonNode, key: string): JsonNode =>
  node(json[key], joinPath(path, key));

/** The entries of a list under a key. Empty if there is no list. */
export const children = ({ json, path }: JsonNode, key: string): JsonNode[] =>
  list(json[key]).map((raw, i) => node(raw, `${joinPath(path, key)}[${i}]`));

/** Reads a field from the first of its source names that is present. */
export function readField({ json }: JsonNode, fields: Fields, field: string): unknown {
  for (const name of sourceNames(fields, field)) {
    const value = valueAt(json, name);
    if (isPresent(value)) return value;
  }
  return undefined;
}

/**
 * The path in the publisher's feed that a path of the converted feed was read from.
 * @param feed the converted feed. Objects under `sourceKey` tell what its parts were read from.
 * @param items what its items were read from.
 */
export function pathIn(tables: FieldTables, feed: JsonObject, items: JsonNode[], path: string): string {
  const { source = node(undefined), isEnd } = sourceAt(feed, items, path);
  if (isEnd) return source.path || path;
  return joinPath(source.path, nameIn(source.json, sourceNamesAt(tables, path))) || path;
}

/**
 * The name that an object has a value under: a whole name of the table (`image.sizes.*.url`), else the longest end of one
 * (`url`), since the object may be a part of the item. If it has none, the first name from its last list on.
 */
function nameIn(json: JsonObject, names: string[]): string {
  const ends = names
    .flatMap((name) => name.split('.').map((_, i, keys) => keys.slice(i)))
    .sort((a, b) => b.length - a.length)
    .map((keys) => keys.join('.'));
  return (
    [...names, ...ends].find((name) => isPresent(valueAt(json, name))) ?? names[0]?.split('*.').at(-1) ?? ''
  );
}

/** The value at a path. `*` is the first entry of a list. */
const valueAt = (json: JsonObject, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return key === '*' ? (value[0] as unknown) : undefined;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, json);

/** Joins keys with dots. Skips empty ones. */
export const joinPath = (...keys: string[]): string => keys.filter(Boolean).join('.');
