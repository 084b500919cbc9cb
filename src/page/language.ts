import { directionOf } from '../intl/direction.js';
import { canonicalTag } from '../intl/language-tag.js';

/** The `lang` of an element or its nearest ancestor that has one, through shadow roots, as `Intl` writes it; else `en`. */
export const languageOf = (element: Element): string =>
  canonicalTag(closest(element, 'lang')?.getAttribute('lang') ?? '') ?? 'en';

/**
 * The direction to set: an author's `dir` where it stands at or inside the element that names the language, else the
 * language's, where it is not what the page has anyway. What is inherited is said once more, since Chromium and WebKit
 * do not tell a shadow tree of it that is made later: `:dir()` would not match.
 */
export function directionOverride(element: Element, language: string): 'rtl' | 'ltr' | undefined {
  const named = closest(element, 'lang');
  const directed = closest(element, 'dir');
  if (directed && (!named || named.contains(directed))) return explicitDirection(directed);
  const direction = directionOf(language);
  return directed || direction === 'rtl' ? direction : undefined;
}

/** Undefined for `auto`, which the text decides. */
function explicitDirection(directed: Element): 'rtl' | 'ltr' | undefined {
  const value = directed.getAttribute('dir')?.toLowerCase();
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
