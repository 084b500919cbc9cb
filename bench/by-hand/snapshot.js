// @ts-check
// Runs in the page: the markup that an element has drawn, as an author would write it. Without comments, and without
// white space that is not seen.

/** @typedef {{ tag: string, attributes: [name: string, value: string][], children: (Markup | string)[] }} Markup */

/**
 * @param {Element | ShadowRoot} node
 * @returns {Markup}
 */
export function snapshot(node) {
  const element = node instanceof Element ? node : undefined;
  return {
    tag: element?.localName ?? '',
    attributes: [...(element?.attributes ?? [])].flatMap(({ name, value }) => {
      // An image that is being loaded again is hidden for a moment.
      const text = (name === 'style' ? value.replace(/visibility:[^;]*;?/, '') : value).trim();
      return text || !['class', 'style'].includes(name) ? [[name, text]] : [];
    }),
    children: childrenOf(node),
  };
}

/** @param {Element | ShadowRoot} parent */
function childrenOf(parent) {
  /** @type {(Element | string)[]} */
  const joined = [];
  for (const child of parent.childNodes) {
    const last = joined.at(-1);
    if (child instanceof Element) joined.push(child);
    else if (child instanceof Text && typeof last === 'string') joined[joined.length - 1] = last + child.data;
    else if (child instanceof Text) joined.push(child.data);
  }
  const host = parent instanceof ShadowRoot ? parent.host : parent;
  return joined
    .map((child, i) =>
      typeof child === 'string' ? trim(child, host, joined[i - 1], joined[i + 1]) : snapshot(child),
    )
    .filter((child) => child !== '');
}

/**
 * Collapses white space, and removes it at the edges of lines.
 * @param {string} text
 * @param {Element} parent
 * @param {Element | string | undefined} before
 * @param {Element | string | undefined} after
 */
function trim(text, parent, before, after) {
  const { display, whiteSpace } = getComputedStyle(parent);
  if (whiteSpace.startsWith('pre')) return text;
  const collapsed = text.replace(/[ \t\n\r]+/g, ' ');
  if (/flex|grid/.test(display)) return collapsed.trim();
  const isEdge = (/** @type {Element | string | undefined} */ neighbour) =>
    neighbour instanceof Element ? isBlock(neighbour) : !isInline(parent);
  const start = isEdge(before) ? collapsed.trimStart() : collapsed;
  return isEdge(after) ? start.trimEnd() : start;
}

/** @param {Element} element */
const isInline = (element) => getComputedStyle(element).display.startsWith('inline');

/** @param {Element} element @returns {boolean} */
function isBlock(element) {
  const { display } = getComputedStyle(element);
  if (display !== 'contents') return !display.startsWith('inline') && display !== 'none';
  const [first] = element.children;
  return !!first && isBlock(first);
}

/** Returns the texts of the style sheets of a shadow root. @param {ShadowRoot} root */
export const stylesOf = (root) =>
  [...root.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
