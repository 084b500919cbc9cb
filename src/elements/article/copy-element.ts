/** Returns the value of an attribute in its allowed form, or undefined if it is not allowed. */
type Check = (value: string) => string | undefined;

const integer =
  (min: number, max: number): Check =>
  (value) =>
    /^\s*-?\d+\s*$/.test(value) ? String(Math.max(min, Math.min(max, Number(value)))) : undefined;

const oneOf =
  (...keywords: string[]): Check =>
  (value) =>
    keywords.find((keyword) => keyword === value.trim().toLowerCase());

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value.trim()) ? value.trim() : undefined;

const listNumber = integer(-1_000_000, 1_000_000);
const span = integer(1, 1000);
const cell = {
  colspan: span,
  rowspan: integer(0, 1000),
  scope: oneOf('row', 'col', 'rowgroup', 'colgroup'),
};

const globalAttributes: Record<string, Check> = {
  lang: matching(/^[a-z]{2,8}(-[a-z\d]{1,8}){0,8}$/i),
  dir: oneOf('ltr', 'rtl', 'auto'),
};

const attributesOf = new Map<string, Record<string, Check>>([
  ['td', cell],
  ['th', cell],
  ['col', { span }],
  ['colgroup', { span }],
  ['ol', { start: listNumber, reversed: () => '' }],
  ['li', { value: listNumber }],
  ['time', { datetime: matching(/^[\w:.+ -]{1,40}$/) }],
  ['abbr', { title: (value) => value }],
]);

/**
 * Returns a new element of the live document with those attributes that are allowed and valid, without children.
 * @param tag tag name of the copy. Default: that of the source.
 */
export function copyElement(source: Element, tag = source.localName): HTMLElement {
  const copy = document.createElement(tag);
  const checks = { ...globalAttributes, ...attributesOf.get(source.localName) };
  for (const [name, check] of Object.entries(checks)) {
    const value = check(source.getAttribute(name) ?? '');
    if (value !== undefined && source.hasAttribute(name)) copy.setAttribute(name, value);
  }
  return copy;
}
