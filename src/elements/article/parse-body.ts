import { toPlainText } from '../../model/plain-text.js';
import { embedTag, readAttributes } from './allowed-elements.js';
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

// TypeScript's library knows only what every engine has.
type Sanitizing = { setHTML(html: string, options: { sanitizer: { attributes: string[] } }): void };

/**
 * An allow-list of attributes. It leaves out `id` and `name`, which inside a form shadow its own properties (DOM
 * clobbering). And Chromium 156 crashes the tab at `<p onopen=x>` where the options have `removeAttributes` in its
 * place, in the step https://wicg.github.io/sanitizer-api/#sanitizer-removeunsafe.
 */
const attributes = [...readAttributes];

function parseNatively(html: string): Node | undefined {
  const body = inertBody() as HTMLElement & Sanitizing;
  try {
    // Where the browser has no such method this throws too.
    body.setHTML(html, { sanitizer: { attributes } });
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
      // Its own list has `shadowrootmode`, for which it would import the tree into the live document.
      ALLOWED_ATTR: attributes,
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
  for (const piece of toPlainText(wire.replace(blockTag, boundary)).split(boundary)) {
    const text = piece.trim();
    if (text) body.appendChild(body.ownerDocument.createElement('p')).textContent = text;
  }
  return body;
}
