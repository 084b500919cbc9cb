import { sourceAt, sourceNamesAt } from '../shared/field-table.js';
import { isPresent, object, type JsonObject } from '../shared/json.js';
import { joinPath, node, type JsonNode } from '../shared/source.js';
import { fields } from './fields.js';

/** A node whose `json` has its keys in lower case: version 2 spells `contenttype`, version 3 `contentType`. */
export const lowerCaseNode = (raw: unknown, path = ''): JsonNode => ({
  ...node(raw, path),
  json: Object.fromEntries(Object.entries(object(raw)).map(([key, value]) => [key.toLowerCase(), value])),
});

/** The objects under a key: members of an object in version 1, which get their key as `name`, a list since version 2. */
export function namedChildren({ json, path }: JsonNode, key: string): JsonNode[] {
  const value = json[key];
  const listPath = joinPath(path, key);
  if (Array.isArray(value)) return value.map((raw: unknown, i) => lowerCaseNode(raw, `${listPath}[${i}]`));
  return Object.entries(object(value)).map(([name, raw]) => {
    const member = lowerCaseNode(raw, `${listPath}.${name}`);
    return { ...member, json: { ...member.json, name } };
  });
}

/** The value; undefined if it is null or a blank string, which agencies' systems send for an unknown value. */
export const dropBlank = (value: unknown): unknown => (isPresent(value) ? value : undefined);

/** The path in the publisher's feed that a path of the converted feed was read from. */
export function pathIn(feed: JsonObject, items: JsonNode[], path: string): string {
  const { source, isEnd } = sourceAt(feed, items, path);
  if (!source) return path;
  if (isEnd) return source.path;
  const keys = sourceNamesAt({ fields }, path).map((name) => name.slice(name.lastIndexOf('.') + 1));
  const key = keys.find((candidate) => isPresent(source.json[candidate])) ?? keys[0];
  return key ? pathOf(source, key) : source.path;
}

/**
 * The path of a property, as the publisher spells it.
 * @param key the property in lower case.
 */
export function pathOf({ path, raw }: JsonNode, key: string): string {
  const ownKey = Object.keys(object(raw)).find((candidate) => candidate.toLowerCase() === key);
  return joinPath(path, ownKey ?? key);
}
