/** What the parsers of browsers and of Node have in common. */
export type XmlNode = {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  localName?: string | null;
  namespaceURI?: string | null;
  firstChild: XmlNode | null;
  nextSibling: XmlNode | null;
  parentNode: XmlNode | null;
  attributes?: ArrayLike<{ name: string; value: string }>;
  getAttribute?(name: string): string | null;
  getAttributeNS?(namespace: string, name: string): string | null;
};

export const elementType = 1;
const isText = ({ nodeType }: XmlNode) => nodeType === 3 || nodeType === 4;

/** All text in a node. */
export function textOf(root: XmlNode): string {
  let text = '';
  walk(root, (node) => {
    if (isText(node)) text += node.nodeValue ?? '';
  });
  return text;
}

const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** What is in a node, as HTML: without namespaces, and with end tags where HTML needs them. */
export function markupOf(root: XmlNode): string {
  let markup = '';
  walk(
    root,
    (node) => {
      if (isText(node)) markup += escapeText(node.nodeValue ?? '');
      if (node === root || node.nodeType !== elementType) return;
      const attributes = Array.from(node.attributes ?? [])
        .filter(({ name }) => !/^xml(ns)?(:|$)/.test(name))
        .map(({ name, value }) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`);
      markup += `<${node.localName}${attributes.join('')}>`;
    },
    (node) => {
      if (node !== root && node.nodeType === elementType && !empty.test(node.localName ?? ''))
        markup += `</${node.localName}>`;
    },
  );
  return markup;
}

/** A text as HTML that shows it. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Visits a node and all in it. Without recursion: nobody knows how deep a feed is. */
function walk(
  root: XmlNode,
  enter: (node: XmlNode) => void,
  leave: (node: XmlNode) => void = () => {},
): void {
  let node: XmlNode = root;
  for (;;) {
    enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!;
      leave(node);
    }
    if (node === root) return;
    node = node.nextSibling!;
  }
}
