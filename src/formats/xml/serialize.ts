/** The part of the DOM's `Node` and `Element` that browsers and xmldom share. */
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

/** `Node.ELEMENT_NODE`; Node.js has no global `Node`. */
export const elementType = 1;
/** Whether a node is text or a CDATA section. */
const isText = ({ nodeType }: XmlNode) => nodeType === 3 || nodeType === 4;

/** Returns the text of a node and its descendants, without comments. */
export function textOf(root: XmlNode): string {
  let text = '';
  walk(root, (node) => {
    if (isText(node)) text += node.nodeValue ?? '';
  });
  return text;
}

/** Void elements: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElement = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Serializes the content of a node as HTML: without namespaces, with end tags except for void elements. */
export function innerHtmlOf(root: XmlNode): string {
  let html = '';
  walk(
    root,
    (node) => {
      if (isText(node)) html += escapeText(node.nodeValue ?? '');
      if (node === root || node.nodeType !== elementType) return;
      const attributes = Array.from(node.attributes ?? [])
        .filter(({ name }) => !/^xml(ns)?(:|$)/.test(name))
        .map(({ name, value }) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`);
      html += `<${node.localName}${attributes.join('')}>`;
    },
    (node) => {
      if (node !== root && node.nodeType === elementType && !voidElement.test(node.localName ?? ''))
        html += `</${node.localName}>`;
    },
  );
  return html;
}

/** Escapes text for HTML content. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Visits a node and its descendants in document order. Iterates: recursion could overflow the stack on deep input. */
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
