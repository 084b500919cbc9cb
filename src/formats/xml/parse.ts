import { blankNonMarkup, repairXml } from './repair.js';
import { prefixOf } from './namespaces.js';
import { elementType, innerHtmlOf, textOf, type XmlNode } from './serialize.js';

type Parse = (source: string) => XmlNode | undefined;

/**
 * Repairs and parses XML, and returns its root, or undefined if it is not well-formed after the repair. Never throws on
 * any text. Uses the browser's parser, or xmldom in Node and where Trusted Types block `DOMParser`.
 */
export async function parseXml(source: string): Promise<XmlElement | undefined> {
  const repaired = repairXml(source);
  const root = repaired && !isTooDeep(repaired) ? await parseRoot(repaired) : undefined;
  return root ? new XmlElement(root) : undefined;
}

/** Maximum depth of nested elements. Deeper input can hang or crash browser parsers. */
const maxDepth = 500;

function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [tag] of blankNonMarkup(source).matchAll(/<\/|<[^!?/]|\/>/g)) {
    depth += tag.includes('/') ? -1 : 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

async function parseRoot(source: string): Promise<XmlNode | undefined> {
  if (typeof DOMParser === 'function' && !hasDefaultPolicy()) {
    try {
      return parseInBrowser(source);
    } catch {
      // Trusted Types reject a string: https://w3c.github.io/trusted-types/dist/spec/
    }
  }
  const { parseDocument } = await import('./xmldom.js');
  return parseDocument(source);
}

/** Whether the page has a default policy of Trusted Types. It is written for HTML and may change the XML. */
const hasDefaultPolicy = () =>
  Boolean((globalThis as { trustedTypes?: { defaultPolicy?: unknown } }).trustedTypes?.defaultPolicy);

const parseInBrowser: Parse = (source) => {
  const document = new DOMParser().parseFromString(source, 'text/xml');
  return document.getElementsByTagName('parsererror').length ? undefined : document.documentElement;
};

/** An XML element, independent of the parser. Node's `XmlNode` has fewer members than that of browsers. */
export class XmlElement {
  #children?: XmlElement[];
  #name?: string;

  constructor(
    readonly node: XmlNode,
    readonly parent?: XmlElement,
  ) {}

  /** The name as written in the feed, with the publisher's prefix: `nodeName` of the DOM. */
  get qualifiedName(): string {
    return this.node.nodeName;
  }

  /** The name without a prefix. */
  get localName(): string {
    return this.node.localName ?? '';
  }

  /** The namespace URI; empty if there is none. */
  get namespace(): string {
    return this.node.namespaceURI ?? '';
  }

  /** The name with the conventional prefix of its namespace: `dc:date`; `title` in RSS; `?:title` if it is unknown. */
  get name(): string {
    if (this.#name !== undefined) return this.#name;
    const prefix = prefixOf(this.namespace) ?? '?';
    return (this.#name = prefix ? `${prefix}:${this.localName}` : this.localName);
  }

  /** The child elements. */
  get children(): readonly XmlElement[] {
    if (this.#children) return this.#children;
    const children: XmlElement[] = [];
    for (let node = this.node.firstChild; node; node = node.nextSibling)
      if (node.nodeType === elementType) children.push(new XmlElement(node, this));
    return (this.#children = children);
  }

  /** The text of the element and its descendants: `textContent` of the DOM, without comments. */
  get text(): string {
    return textOf(this.node);
  }

  /** The content as HTML, without namespaces. */
  get innerHtml(): string {
    return innerHtmlOf(this.node);
  }

  /** Returns the trimmed value of an attribute, or undefined if it is missing or empty. */
  attribute(name: string, namespace?: string): string | undefined {
    const { node } = this;
    const value = namespace ? node.getAttributeNS?.(namespace, name) : node.getAttribute?.(name);
    return value?.trim() || undefined;
  }
}
