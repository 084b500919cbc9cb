import { isObject, isPresent, type JsonObject } from '../shared/json.js';

/** A value and its path in the publisher's JSON. */
export type JsonNode = { value: unknown; path: string };

/** Limits the depth of nested objects that are searched. Articles are less deep. */
export const maxDepth = 24;

/** The value as an object; an empty one if it is none. */
export const objectOf = ({ value }: JsonNode): JsonObject => (isObject(value) ? value : {});

/** The entries of a list, or the one value. Unwraps the `@list`, `@set` and `@value` of JSON-LD. */
export function toList({ value, path }: JsonNode): JsonNode[] {
  const inner: unknown = isObject(value) ? (value['@list'] ?? value['@set'] ?? value) : value;
  const nodes = Array.isArray(inner) ? entriesOf(inner, path) : [{ value: inner, path }];
  return nodes
    .map((node) =>
      isObject(node.value) && '@value' in node.value ? { ...node, value: node.value['@value'] } : node,
    )
    .filter((node) => isPresent(node.value));
}

/**
 * The nodes of a page, which may refer to each other by `@id`.
 * @see https://www.w3.org/TR/json-ld11/#node-identifiers
 */
export class Graph {
  readonly #byId = new Map<string, JsonNode & { size: number }>();

  constructor(documents: JsonNode[]) {
    let level = documents;
    for (let depth = 0; level.length && depth < maxDepth; depth++) {
      level = level.flatMap((node) => {
        this.#index(node);
        return childrenOf(node);
      });
    }
  }

  /** The values of a property, with references resolved. */
  values(node: JsonNode, key: string): JsonNode[] {
    const object = objectOf(node);
    if (!Object.hasOwn(object, key)) return [];
    return toList({ value: object[key], path: node.path ? `${node.path}.${key}` : key }).map((value) =>
      this.resolve(value),
    );
  }

  /** The node of the same `@id` with the most properties. */
  resolve(node: JsonNode): JsonNode {
    const object = objectOf(node);
    const id = object['@id'];
    const fullest = typeof id === 'string' ? this.#byId.get(id) : undefined;
    return fullest && fullest.size > Object.keys(object).length ? fullest : node;
  }

  #index(node: JsonNode): void {
    const object = objectOf(node);
    const id = object['@id'];
    if (typeof id !== 'string') return;
    const size = Object.keys(object).length;
    if (size > (this.#byId.get(id)?.size ?? 0)) this.#byId.set(id, { ...node, size });
  }
}

const entriesOf = (values: unknown[], path: string): JsonNode[] =>
  values.map((value, i) => ({ value, path: `${path}[${i}]` }));

/** The objects and lists directly inside a value. */
function childrenOf({ value, path }: JsonNode): JsonNode[] {
  if (typeof value !== 'object' || value === null) return [];
  const nodes = Array.isArray(value)
    ? entriesOf(value, path)
    : Object.entries(value).map(([key, child]: [string, unknown]) => ({
        value: child,
        path: path ? `${path}.${key}` : key,
      }));
  return nodes.filter(isNested);
}

const isNested = ({ value }: JsonNode): boolean => typeof value === 'object' && value !== null;

/** The types of a node, without the prefix of the vocabulary. */
export const typesOf = (node: JsonNode): string[] =>
  [objectOf(node)['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(https?:\/\/(www\.)?schema\.org\/|schema:)/i, '').trim());

/** A string, number or boolean as a string; empty for objects and lists, whose own `toString` must not be called. */
export const toPrimitiveText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/**
 * The first text of some nodes: a string, a number, or a property of an object.
 * @param keys properties to read from an object, by priority.
 */
export function textOf(nodes: JsonNode[], keys: readonly string[] = ['name']): string | undefined {
  for (const { value } of nodes) {
    const text: unknown = isObject(value) ? keys.map((key) => [value[key]].flat()[0]).find(isPresent) : value;
    if (typeof text === 'string' && text.trim()) return text;
    if (typeof text === 'number') return String(text);
  }
  return undefined;
}
