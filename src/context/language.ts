import { directionOf } from '../locales/direction.js';

/** The `lang` of an element or its nearest ancestor that has one, through shadow roots; `en` where none has. */
export const languageOf = (element: Element): string =>
  closest(element, 'lang')?.getAttribute('lang') || 'en';

/**
 * The direction to set: none where an author's `dir` stands at or inside the element that names the language, since
 * that one is inherited; else the language's, if it is not the usual one.
 */
export function missingDirection(element: Element): 'rtl' | undefined {
  const named = closest(element, 'lang');
  const directed = closest(element, 'dir');
  const isTold = directed && named?.contains(directed);
  return !isTold && directionOf(languageOf(element)) === 'rtl' ? 'rtl' : undefined;
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
