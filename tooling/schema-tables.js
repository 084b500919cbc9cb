// @ts-check
import { readFile } from 'node:fs/promises';

/** @typedef {{ description?: string, $ref?: string, enum?: string[], properties?: Record<string, Node>, items?: Node, oneOf?: Node[] }} Node */

/** Returns the fields of `feed.schema.json` as two Markdown tables: of an item and of the feed. */
export async function schemaTables() {
  const schema = JSON.parse(await readFile(new URL('../feed.schema.json', import.meta.url), 'utf8'));
  /** @type {(node: Node) => Node} */
  const resolve = (node) => ({ ...(node.$ref && schema.$defs[node.$ref.replace('#/$defs/', '')]), ...node });
  const { items, ...properties } = schema.properties;
  return [
    tableOf('field of an item', rowsOf(resolve(items.items), resolve)),
    tableOf('field of the feed', rowsOf({ properties }, resolve)),
  ].join('\n\n');
}

/** @type {(heading: string, rows: string[]) => string} */
const tableOf = (heading, rows) => [`| ${heading} | meaning |`, '| --- | --- |', ...rows].join('\n');

/**
 * @param {Node} node
 * @param {(node: Node) => Node} resolve follows a `$ref`
 * @param {string} path prefix of the fields' names
 * @returns {string[]}
 */
function rowsOf(node, resolve, path = '') {
  return Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const property = resolve(value);
    const values = property.enum?.map((value) => `\`${value}\``).join(' ');
    const meaning = [property.description, values && `One of ${values}.`].filter(Boolean).join(' ');
    return [
      `| \`${path}${key}\` | ${meaning} |`,
      ...[property, ...variantsOf(property, resolve)].flatMap((variant) =>
        rowsOf(variant, resolve, `${path}${key}.`),
      ),
    ];
  });
}

/**
 * Returns the schemas of a list's items and of alternatives, recursively.
 * @param {Node} node
 * @param {(node: Node) => Node} resolve
 * @returns {Node[]}
 */
function variantsOf(node, resolve) {
  const inner = [node.items ?? [], node.oneOf ?? []].flat().map(resolve);
  return inner.flatMap((variant) => [variant, ...variantsOf(variant, resolve)]);
}
