import { toPlainText } from '../../model/plain-text.js';
import { embedTag, readAttributes } from './allowed-elements.js';
import { isNestedTooDeep } from './nesting.js';

/**
 * Parses untrusted HTML into a sanitized tree of an inert document, in which nothing loads or runs. `rebuild()` then
 * copies only allowed elements. Resolves to paragraphs of plain text if the HTML is nested too deeply or no sanitizer
 * works.
 */
export async function parseBody(source: string): Promise<Node> {
  if (isNestedTooDeep(source)) return toParagraphs(source);
  const html = source.replace(/<(\/?)iframe(?![\w-])/gi, `<$1${embedTag}`);
  const tree = parseNatively(html) ?? (await purify(html));
  // DOMPurify returns an empty tree without an error if Trusted Types do not allow its policy:
  // https://github.com/cure53/DOMPurify#what-about-dompurify-and-trusted-types
  return tree?.firstChild ? tree : toParagraphs(source);
}

const inertBody = () => document.implementation.createHTMLDocument('').body;

// Not in TypeScript's DOM library yet: https://wicg.github.io/sanitizer-api/
type WithSetHTML = { setHTML(html: string, options: { sanitizer: { attributes: string[] } }): void };

/**
 * An allow-list, without `id` and `name`, which shadow the properties of a form (DOM clobbering). Not a block-list:
 * with `removeAttributes` Chromium 156 crashes the tab at `<p onopen=x>`, in the step
 * https://wicg.github.io/sanitizer-api/#sanitizer-removeunsafe.
 */
const attributes = [...readAttributes];

function parseNatively(html: string): Node | undefined {
  const body = inertBody() as HTMLElement & WithSetHTML;
  try {
    // Also throws in browsers without `setHTML()`.
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
      // The default list has `shadowrootmode`; then DOMPurify imports the tree into the live document:
      // https://github.com/cure53/DOMPurify/issues/767
      ALLOWED_ATTR: attributes,
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^/, attributeNameCheck: /^(src|title)$/ },
    });
  } catch {
    return undefined;
  }
}

/** A private-use character, which no text contains. */
const boundary = '\ue000';
const blockTag =
  /(?=<\/?(?:p|div|section|article|h[1-6]|li|dt|dd|blockquote|figcaption|tr|pre|hr|br|table)\b)/gi;

function toParagraphs(html: string): Node {
  const body = inertBody();
  for (const piece of toPlainText(html.replace(blockTag, boundary)).split(boundary)) {
    const text = piece.trim();
    if (text) body.appendChild(body.ownerDocument.createElement('p')).textContent = text;
  }
  return body;
}
