import { cleanText } from '../../model/plain-text.js';
import { embedTag } from './allowed.js';
import { isNestedTooDeep } from './nesting.js';

/**
 * A body as a tree of an inert document: nothing in it loads or runs. It is free of what is dangerous, no more; what a
 * page may show is chosen by who reads the tree. Paragraphs of plain text where no parser can be used.
 */
export async function parseBody(wire: string): Promise<Node> {
  if (isNestedTooDeep(wire)) return paragraphsOf(wire);
  const html = wire.replace(/<(\/?)iframe(?![\w-])/gi, `<$1${embedTag}`);
  const tree = parseNatively(html) ?? (await purify(html));
  // Under Trusted Types that leave its policy out DOMPurify returns nothing, and says nothing.
  return tree?.firstChild ? tree : paragraphsOf(wire);
}

const inertBody = () => document.implementation.createHTMLDocument('').body;

// Of a form, and of what is in it, ids and names would stand before its own properties: `form.firstChild`.
const clobbering = ['id', 'name', 'form'];

// TypeScript's library knows only what every engine has.
type Sanitizing = { setHTML(html: string, options: { sanitizer: { removeAttributes: string[] } }): void };

function parseNatively(html: string): Node | undefined {
  const body = inertBody() as HTMLElement & Sanitizing;
  try {
    // Where the browser has no such method this throws too.
    body.setHTML(html, { sanitizer: { removeAttributes: clobbering } });
    return body;
  } catch {
    return undefined;
  }
}

async function purify(html: string): Promise<Node | undefined> {
  try {
    const { DOMPurify } = await import('./sanitize.js');
    if (!DOMPurify.isSupported) return undefined;
    return DOMPurify.sanitize(html, {
      RETURN_DOM: true,
      // With `shadowrootmode` among the attributes, as in its own list, it would import the tree into the live document.
      USE_PROFILES: { html: true },
      FORBID_ATTR: clobbering,
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^/, attributeNameCheck: /^(src|title)$/ },
    });
  } catch {
    return undefined;
  }
}

/** A character that no text has, for it is private to whoever uses it. */
const boundary = '\ue000';
const blockTag =
  /(?=<\/?(?:p|div|section|article|h[1-6]|li|dt|dd|blockquote|figcaption|tr|pre|hr|br|table)\b)/gi;

function paragraphsOf(wire: string): Node {
  const body = inertBody();
  for (const piece of cleanText(wire.replace(blockTag, boundary)).split(boundary)) {
    const text = piece.trim();
    if (text) body.appendChild(body.ownerDocument.createElement('p')).textContent = text;
  }
  return body;
}
