import { blankNonMarkup, repairXml } from './repair.js';
import { prefixOf } from './namespaces.js';
import { elementType, markupOf, textOf, type XmlNode } from './serialize.js';

type Parse = (source: string) => XmlNode | undefined;

/**
 * The root of an XML text, mended where it can be; undefined for what is not well-formed even so. Never throws on any
 * text. It is read by the browser's parser; where there is none, or Trusted Types forbid it, by one of our own.
 */
export async function parseXml(source: string): Promise<XmlElement | undefined> {
  const mended = repairXml(source);
  const root = mended && !isDeep(mended) ? await readDocument(mended) : undefined;
  return root ? new XmlElement(root) : undefined;
}

/** No feed is deeper; what is can take a parser minutes, or a tab its life. */
const deepest = 500;

function isDeep(source: string): boolean {
  let depth = 0;
  for (const [tag] of blankNonMarkup(source).matchAll(/<\/|<[^!?/]|\/>/g)) {
    depth += tag.includes('/') ? -1 : 1;
    if (depth > deepest) return true;
  }
  return false;
}

async function readDocument(source: string): Promise<XmlNode | undefined> {
  if (typeof DOMParser === 'function' && !isPolicySet()) {
    try {
      return parseInBrowser(source);
    } catch {
      // Trusted Types refuse a text without a policy.
    }
  }
  const { parseDocument } = await import('./xmldom.js');
  return parseDocument(source);
}

/** A page's default policy is for HTML: it may change what it is given. */
const isPolicySet = () =>
  Boolean((globalThis as { trustedTypes?: { defaultPolicy?: unknown } }).trustedTypes?.defaultPolicy);

const parseInBrowser: Parse = (source) => {
  const document = new DOMParser().parseFromString(source, 'text/xml');
  return document.getElementsByTagName('parsererror').length ? undefined : document.documentElement;
};

/** An element of XML, the same whoever parsed it. */
export class XmlElement {
  #children?: XmlElement[];
  #name?: string;

  constructor(
    readonly node: XmlNode,
    readonly parent?: XmlElement,
  ) {}

  /** Its name in the feed, with the prefix that the publisher chose. */
  get qualifiedName(): string {
    return this.node.nodeName;
  }

  get localName(): string {
    return this.node.localName ?? '';
  }

  get namespace(): string {
    return this.node.namespaceURI ?? '';
  }

  /** Its name with the prefix that its namespace usually has: `dc:date`, and `title` for RSS itself. */
  get name(): string {
    if (this.#name !== undefined) return this.#name;
    const prefix = prefixOf(this.namespace) ?? '?';
    return (this.#name = prefix ? `${prefix}:${this.localName}` : this.localName);
  }

  get children(): readonly XmlElement[] {
    if (this.#children) return this.#children;
    const children: XmlElement[] = [];
    for (let node = this.node.firstChild; node; node = node.nextSibling)
      if (node.nodeType === elementType) children.push(new XmlElement(node, this));
    return (this.#children = children);
  }

  /** All text in it. */
  get text(): string {
    return textOf(this.node);
  }

  /** What is in it, as HTML. */
  get markup(): string {
    return markupOf(this.node);
  }

  /** An attribute that is not empty. */
  attribute(name: string, namespace?: string): string | undefined {
    const { node } = this;
    const value = namespace ? node.getAttributeNS?.(namespace, name) : node.getAttribute?.(name);
    return value?.trim() || undefined;
  }
}
