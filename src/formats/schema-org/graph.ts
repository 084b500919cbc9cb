import { isObject, type JsonObject } from '../shared/json.js';

/** A value, and where in the publisher's JSON it stands. */
export type JsonNode = { value: unknown; path: string };

/** Nothing that an article needs is deeper in a page than this. */
export const maxDepth = 24;

/** Whether anything is said by a value. */
export const isPresent = (value: unknown): boolean =>
  typeof value === 'string' ? !!value.trim() : value !== undefined && value !== null;

export const nodeOf = ({ value }: JsonNode): JsonObject => (isObject(value) ? value : {});

/** A list's entries, or the one value; JSON-LD may wrap either. */
export function toList({ value, path }: JsonNode): JsonNode[] {
  const inner: unknown = isObject(value) ? (value['@list'] ?? value['@set'] ?? value) : value;
  const places = Array.isArray(inner)
    ? inner.map((one: unknown, i) => ({ value: one, path: `${path}[${i}]` }))
    : [{ value: inner, path }];
  return places
    .map((one) =>
      isObject(one.value) && '@value' in one.value ? { ...one, value: one.value['@value'] } : one,
    )
    .filter((one) => isPresent(one.value));
}

/** The nodes of a page that may name each other by `@id` (https://www.w3.org/TR/json-ld11/#node-identifiers). */
export class Graph {
  readonly #known = new Map<string, JsonNode & { size: number }>();

  constructor(documents: JsonNode[]) {
    let level = documents;
    for (let depth = 0; level.length && depth < maxDepth; depth++) {
      level = level.flatMap((place) => {
        this.#note(place);
        return inside(place);
      });
    }
  }

  /** The values of a property: none, one or many; what is only named is looked up. */
  values(place: JsonNode, key: string): JsonNode[] {
    const node = nodeOf(place);
    if (!Object.hasOwn(node, key)) return [];
    return toList({ value: node[key], path: place.path ? `${place.path}.${key}` : key }).map((one) =>
      this.resolve(one),
    );
  }

  /** The fullest node of the same `@id`. */
  resolve(place: JsonNode): JsonNode {
    const node = nodeOf(place);
    const id = node['@id'];
    const known = typeof id === 'string' ? this.#known.get(id) : undefined;
    return known && known.size > Object.keys(node).length ? known : place;
  }

  #note(place: JsonNode): void {
    const node = nodeOf(place);
    const id = node['@id'];
    if (typeof id !== 'string') return;
    const size = Object.keys(node).length;
    if (size > (this.#known.get(id)?.size ?? 0)) this.#known.set(id, { ...place, size });
  }
}

function inside({ value, path }: JsonNode): JsonNode[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.map((one: unknown, i) => ({ value: one, path: `${path}[${i}]` })).filter(isNested);
  return Object.entries(value)
    .map(([key, one]: [string, unknown]) => ({ value: one, path: path ? `${path}.${key}` : key }))
    .filter(isNested);
}

const isNested = ({ value }: JsonNode): boolean => typeof value === 'object' && value !== null;

/** The types of a node without what names their vocabulary. */
export const typesOf = (place: JsonNode): string[] =>
  [nodeOf(place)['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(https?:\/\/(www\.)?schema\.org\/|schema:)/i, '').trim());

/** A text, number or boolean as text; empty for what has parts, whose own words cannot be trusted. */
export const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** The first text: a text, a number, or what an object is called. */
export function textOf(places: JsonNode[], keys: readonly string[] = ['name']): string | undefined {
  for (const { value } of places) {
    const own: unknown = isObject(value) ? keys.map((key) => [value[key]].flat()[0]).find(isPresent) : value;
    if (typeof own === 'string' && own.trim()) return own;
    if (typeof own === 'number') return String(own);
  }
  return undefined;
}
