import { parseUrl } from '../../model/parse-url.js';
import type { XmlElement } from '../xml/parse.js';

/**
 * Resolves a URL against the base of the element it was read from. Returns an invalid URL unchanged, so that validation
 * reports the publisher's text. Returns undefined for empty text.
 */
export function resolve(
  url: string | undefined,
  element: XmlElement,
  base: string | undefined,
): string | undefined {
  const text = url?.trim();
  if (!text) return undefined;
  return parseUrl(text, baseOf(element, base))?.href ?? text;
}

/**
 * Returns the base URL of an element: each `xml:base` resolves against that of its ancestors
 * (https://www.w3.org/TR/xmlbase/), the outermost against `base`.
 */
export function baseOf(element: XmlElement, base: string | undefined): string | undefined {
  const bases: string[] = [];
  for (let ancestor: XmlElement | undefined = element; ancestor; ancestor = ancestor.parent)
    bases.unshift(ancestor.attribute('xml:base') ?? '');
  return bases.filter(Boolean).reduce((outer, inner) => parseUrl(inner, outer)?.href ?? outer, base);
}
