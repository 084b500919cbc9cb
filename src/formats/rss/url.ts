import type { XmlElement } from '../xml/parse.js';

/** A web address from where it stands; one that is none stays as it is, to be refused in its own words. */
export function resolve(
  url: string | undefined,
  at: XmlElement,
  base: string | undefined,
): string | undefined {
  const text = url?.trim();
  if (!text) return undefined;
  return join(text, baseOf(at, base)) ?? text;
}

/** What relative addresses in an element start from: `xml:base` (https://www.w3.org/TR/xmlbase/), outermost first. */
export function baseOf(element: XmlElement, base: string | undefined): string | undefined {
  const bases: string[] = [];
  for (let one: XmlElement | undefined = element; one; one = one.parent)
    bases.unshift(one.attribute('xml:base') ?? '');
  return bases.filter(Boolean).reduce((from, next) => join(next, from) ?? from, base);
}

function join(url: string, base: string | undefined): string | undefined {
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}
