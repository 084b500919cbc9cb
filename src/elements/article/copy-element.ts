type Check = (value: string) => string | undefined;

const whole =
  (least: number, most: number): Check =>
  (value) =>
    /^\s*-?\d+\s*$/.test(value) ? String(Math.max(least, Math.min(most, Number(value)))) : undefined;

const oneOf =
  (...messages: string[]): Check =>
  (value) =>
    messages.find((word) => word === value.trim().toLowerCase());

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value.trim()) ? value.trim() : undefined;

const place = whole(-1_000_000, 1_000_000);
const span = whole(1, 1000);
const cell = {
  colspan: span,
  rowspan: whole(0, 1000),
  scope: oneOf('row', 'col', 'rowgroup', 'colgroup'),
};

const everywhere: Record<string, Check> = {
  lang: matching(/^[a-z]{2,8}(-[a-z\d]{1,8}){0,8}$/i),
  dir: oneOf('ltr', 'rtl', 'auto'),
};

const attributes = new Map<string, Record<string, Check>>([
  ['td', cell],
  ['th', cell],
  ['col', { span }],
  ['colgroup', { span }],
  ['ol', { start: place, reversed: () => '' }],
  ['li', { value: place }],
  ['time', { datetime: matching(/^[\w:.+ -]{1,40}$/) }],
  ['abbr', { title: (value) => value }],
]);

/** A new element of the live document with the attributes that are allowed, each one checked. */
export function copyElement(source: Element, tag = source.localName): HTMLElement {
  const copy = document.createElement(tag);
  const checks = { ...everywhere, ...attributes.get(source.localName) };
  for (const [name, check] of Object.entries(checks)) {
    const value = check(source.getAttribute(name) ?? '');
    if (value !== undefined && source.hasAttribute(name)) copy.setAttribute(name, value);
  }
  return copy;
}
