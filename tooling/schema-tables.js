// @ts-check
import { readFile } from 'node:fs/promises';

/** @typedef {{ description?: string, $ref?: string, enum?: string[], properties?: Record<string, Node>, items?: Node, oneOf?: Node[] }} Node */

/** The fields of `feed.schema.json` as tables: those of an item, those of the feed. */
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

/** @type {(left: string, rows: string[]) => string} */
const tableOf = (left, rows) => [`| ${left} | meaning |`, '| --- | --- |', ...rows].join('\n');

/**
 * @param {Node} node
 * @param {(node: Node) => Node} resolve
 * @param {string} path
 * @returns {string[]}
 */
function rowsOf(node, resolve, path = '') {
  return Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const property = resolve(value);
    const words = property.enum?.map((word) => `\`${word}\``).join(' ');
    const meaning = [property.description, words && `One of ${words}.`].filter(Boolean).join(' ');
    return [
      `| \`${path}${key}\` | ${meaning} |`,
      ...[property, ...variantsOf(property, resolve)].flatMap((one) =>
        rowsOf(one, resolve, `${path}${key}.`),
      ),
    ];
  });
}

/**
 * What a list holds, or what else may stand in a place.
 * @param {Node} node
 * @param {(node: Node) => Node} resolve
 * @returns {Node[]}
 */
function variantsOf(node, resolve) {
  const inner = [node.items ?? [], node.oneOf ?? []].flat().map(resolve);
  return inner.flatMap((one) => [one, ...variantsOf(one, resolve)]);
}
