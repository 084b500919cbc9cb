import { directionOf } from '../intl/direction.js';
import { canonicalTag } from '../intl/language-tag.js';

/**
 * Returns the `lang` of an element or its nearest ancestor that has one, across shadow roots, in canonical form. `en`
 * if there is none or it is invalid.
 */
export const languageOf = (element: Element): string =>
  canonicalTag(closest(element, 'lang')?.getAttribute('lang') ?? '') ?? 'en';

/**
 * Returns the direction to set on an element: an inherited `dir`, if it is set on or inside the element with the
 * `lang`; else the direction of the language. Undefined if neither is needed.
 *
 * Repeats an inherited direction: Chromium and WebKit do not apply it to a shadow root that is attached later, so
 * `:dir()` would not match there as it should (https://html.spec.whatwg.org/multipage/dom.html#the-directionality).
 * Reports on direction in shadow trees: https://crbug.com/576815, https://bugs.webkit.org/show_bug.cgi?id=277862
 */
export function directionOverride(element: Element, language: string): 'rtl' | 'ltr' | undefined {
  const withLang = closest(element, 'lang');
  const withDir = closest(element, 'dir');
  if (withDir && (!withLang || withLang.contains(withDir))) return explicitDirection(withDir);
  const direction = directionOf(language);
  return withDir || direction === 'rtl' ? direction : undefined;
}

/** Returns undefined for `auto`, where the text decides. */
function explicitDirection(withDir: Element): 'rtl' | 'ltr' | undefined {
  const value = withDir.getAttribute('dir')?.toLowerCase();
  return value === 'rtl' || value === 'ltr' ? value : undefined;
}

function closest(from: Element, attribute: string): Element | undefined {
  for (let element: Element | null = from; element; element = parentOf(element)) {
    if (element.hasAttribute(attribute)) return element;
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
