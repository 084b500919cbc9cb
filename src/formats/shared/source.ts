import { sourceNamesAt, sourceNames, sourceAt, type Fields, type FieldTables } from './field-table.js';
import { isObject, list, object, type JsonObject } from './json.js';

/** Something in a publisher's feed, as an object and as it is, and where it stands: `items[3].image`. */
export type JsonNode = { json: JsonObject; raw: unknown; path: string };

export const node = (raw: unknown, path = ''): JsonNode => ({ json: object(raw), raw, path });

/** A member of an object. */
export const child = ({ json, path }: JsonNode, key: string): JsonNode => node(json[key], join(path, key));

/** The entries of a list in an object; none where it is no list. */
export const children = ({ json, path }: JsonNode, key: string): JsonNode[] =>
  list(json[key]).map((raw, i) => node(raw, `${join(path, key)}[${i}]`));

/** The value of a field under the first of its names that is there. An empty text is not. */
export function readField({ json }: JsonNode, fields: Fields, field: string): unknown {
  for (const name of sourceNames(fields, field)) {
    const value = valueAt(json, name);
    if (isThere(value)) return value;
  }
  return undefined;
}

/**
 * Where in the publisher's feed a path of what was said was taken from. What was said of an object that is not the item
 * itself has that object as its `origin`, as the feed may.
 * @param items where the items that were said come from.
 */
export function pathIn(tables: FieldTables, said: JsonObject, items: JsonNode[], path: string): string {
  const { source = node(undefined), isEnd } = sourceAt(said, items, path);
  if (isEnd) return source.path || path;
  return join(source.path, nameIn(source.json, sourceNamesAt(tables, path))) || path;
}

/** Which of the names this publisher uses: a table tells whole paths (`image.sizes.*.url`), an object knows their ends. */
function nameIn(json: JsonObject, names: string[]): string {
  const ends = names
    .flatMap((name) => name.split('.').map((_, i, keys) => keys.slice(i)))
    .sort((a, b) => b.length - a.length)
    .map((keys) => keys.join('.'));
  return (
    [...names, ...ends].find((name) => isThere(valueAt(json, name))) ?? names[0]?.split('*.').at(-1) ?? ''
  );
}

const valueAt = (json: JsonObject, name: string): unknown =>
  name.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return key === '*' ? (value[0] as unknown) : undefined;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, json);

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');

const join = (...keys: string[]): string => keys.filter(Boolean).join('.');
