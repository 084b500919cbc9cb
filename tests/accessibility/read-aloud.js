// @ts-check

/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} Node */

/** Boxes around what is read, and the lines that a text is broken into. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak']);
/** What is read in one go with what stands around it. */
const inline = new Set(['StaticText', 'time']);
/** What is shown of a node beside its role and name. */
const told = new Set(['level', 'roledescription']);

const roleOf = (/** @type {Node} */ node) => String(node.role?.value);
const nameOf = (/** @type {Node} */ node) => String(node.name?.value ?? '').replace(/\s+/g, ' ');

/**
 * What Chromium tells a screen reader of a page's `<main>`, in the order of reading: one `role "name"` a line, or
 * `role: text` with a stroke between the pieces that the text comes in.
 * @param {import('puppeteer-core').Page} page
 */
export async function readAloud(page) {
  const { nodes, childrenOf } = await treeOf(page);
  /** @param {Node} node @param {string} indent @returns {string[]} */
  const lines = (node, indent) => {
    const children = childrenOf(node);
    const states = (node.properties ?? [])
      .filter(({ name }) => told.has(name))
      .map(({ value }) => value.value);
    const own = [roleOf(node), nameOf(node) && `"${nameOf(node)}"`, ...states].filter(Boolean).join(' ');
    if (roleOf(node) === 'StaticText') return pieces([node]).map((text) => `${indent}“${text}”`);
    const isText = children.every((child) => inline.has(roleOf(child)));
    // A name that comes from the content need not be followed by it.
    if (isText && nameOf(node)) return [indent + own];
    if (isText && children.length) return [`${indent}${own}: ${pieces(children).join(' | ')}`];
    return [indent + own, ...children.flatMap((child) => lines(child, `${indent}  `))];
  };
  // A dot between two pieces is a pause.
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
 * The text of each paragraph and caption, as a screen reader puts it together.
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
  /** @param {Node} node @returns {Node[]} Without the boxes around them. */
  const childrenOf = ({ childIds = [] }) =>
    childIds
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => (child.ignored || silent.has(roleOf(child)) ? childrenOf(child) : [child]))
      // A status is told when something is put into it.
      .filter((child) => roleOf(child) !== 'status' || childrenOf(child).length);
  return { nodes, childrenOf };
}
