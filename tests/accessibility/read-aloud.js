// @ts-check

/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} Node */

/** Roles without an announcement: boxes, and lines of a text. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak']);
/** Roles that are read together with the text around them. */
const inline = new Set(['StaticText', 'time']);
/** Properties that are printed after role and name. */
const printedProperties = new Set(['level', 'roledescription']);

const roleOf = (/** @type {Node} */ node) => String(node.role?.value);
const nameOf = (/** @type {Node} */ node) => String(node.name?.value ?? '').replace(/\s+/g, ' ');

/**
 * Prints the accessibility tree of a page's `<main>` in reading order: `role "name"` for each node, or
 * `role: text` with `|` between the pieces of the text.
 * @param {import('puppeteer-core').Page} page
 */
export async function readAloud(page) {
  const { nodes, childrenOf } = await treeOf(page);
  /** @param {Node} node @param {string} indent @returns {string[]} */
  const lines = (node, indent) => {
    const children = childrenOf(node);
    const properties = (node.properties ?? [])
      .filter(({ name }) => printedProperties.has(name))
      .map(({ value }) => value.value);
    const label = [roleOf(node), nameOf(node) && `"${nameOf(node)}"`, ...properties]
      .filter(Boolean)
      .join(' ');
    if (roleOf(node) === 'StaticText') return pieces([node]).map((text) => `${indent}“${text}”`);
    const isText = children.every((child) => inline.has(roleOf(child)));
    // Text is not repeated after a name that is computed from it.
    if (isText && nameOf(node)) return [indent + label];
    if (isText && children.length) return [`${indent}${label}: ${pieces(children).join(' | ')}`];
    return [indent + label, ...children.flatMap((child) => lines(child, `${indent}  `))];
  };
  // A dot between two pieces is read as a pause, so it is omitted.
  /** @param {Node[]} children @returns {string[]} */
  const pieces = (children) =>
    children.flatMap((child) =>
      roleOf(child) === 'StaticText'
        ? nameOf(child).trim().replace(/^·$/, '') || []
        : pieces(childrenOf(child)),
    );
  const main = nodes.find((node) => roleOf(node) === 'main');
  return main
    ? childrenOf(main)
        .flatMap((node) => lines(node, ''))
        .join('\n')
    : '';
}

/**
 * The text of each paragraph and caption, concatenated as a screen reader does.
 * @param {import('puppeteer-core').Page} page
 */
export async function textsOf(page) {
  const { nodes, childrenOf } = await treeOf(page);
  /** @param {Node} node @returns {string} */
  const textOf = (node) =>
    roleOf(node) === 'StaticText' ? nameOf(node) : childrenOf(node).map(textOf).join('');
  return nodes.filter((node) => /^(paragraph|Figcaption)$/.test(roleOf(node))).map(textOf);
}

/** @param {import('puppeteer-core').Page} page */
async function treeOf(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** Children without the boxes around them. @param {Node} node @returns {Node[]} */
  const childrenOf = ({ childIds = [] }) =>
    childIds
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => (child.ignored || silent.has(roleOf(child)) ? childrenOf(child) : [child]))
      // An empty status is not announced.
      .filter((child) => roleOf(child) !== 'status' || childrenOf(child).length);
  return { nodes, childrenOf };
}
