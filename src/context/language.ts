import { directionOf } from '../model/direction.js';
import { canonicalTag } from '../model/language-tag.js';

/** The `lang` of an element or its nearest ancestor that has one, through shadow roots, as `Intl` writes it; else `en`. */
export const languageOf = (element: Element): string =>
  canonicalTag(closest(element, 'lang')?.getAttribute('lang') ?? '') ?? 'en';

/**
 * The direction to set: none where an author's `dir` stands at or inside the element that names the language, since
 * that one is inherited; else the language's, where it is not what the page has anyway.
 */
export function missingDirection(element: Element, language: string): 'rtl' | 'ltr' | undefined {
  const named = closest(element, 'lang');
  const directed = closest(element, 'dir');
  if (directed && (!named || named.contains(directed))) return undefined;
  const direction = directionOf(language);
  return directed || direction === 'rtl' ? direction : undefined;
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
