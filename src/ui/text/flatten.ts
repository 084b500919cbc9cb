import { html, type TemplateResult } from 'lit';

/** A place in a tree of templates. What follows it: a nested template, known by its strings, or a value. */
type Shape = { strings?: TemplateStringsArray; next: Map<TemplateStringsArray | undefined, Shape> };

const newShape = (): Shape => ({ next: new Map() });
const root = newShape();
const apart = new WeakSet<object>();

/**
 * Joins a template with those nested in it. Lit then clones one template where it would clone a dozen, without the
 * comments that mark where each begins: most of the time and memory of a card. Each combination of templates is joined
 * once. A change of the combination draws the whole anew, so what comes and goes while a reader looks is kept
 * {@link keepApart apart}. Nested templates may also be attributes: `<p ${isLive ? html`class="live"` : empty}>`.
 *
 * Joins the strings of template literals only; a feed's text is always a value. See
 * `docs/decisions/2026-11-28-one-template-for-each-card.md`.
 */
export function flatten(result: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const shape = collect(result, root, values);
  shape.strings ??= join(result);
  return { ...result, strings: shape.strings, values };
}

/** Nothing, as a template that {@link flatten} joins: it leaves no comment behind. */
export const empty: TemplateResult = html``;

/** Keeps a nested template a template of its own in {@link flatten}: it comes and goes without what is around it. */
export function keepApart<Value>(value: Value): Value {
  if (isTemplate(value)) apart.add(value);
  return value;
}

/** Gathers the values of a tree and returns the place at its end. */
function collect({ strings, values: nested }: TemplateResult, start: Shape, values: unknown[]): Shape {
  let shape = follow(start, strings);
  for (const value of nested) {
    if (isJoined(value)) shape = collect(value, shape, values);
    else {
      shape = follow(shape, undefined);
      values.push(value);
    }
  }
  return shape;
}

function follow({ next }: Shape, strings: TemplateStringsArray | undefined): Shape {
  const found = next.get(strings) ?? newShape();
  next.set(strings, found);
  return found;
}

function join(result: TemplateResult): TemplateStringsArray {
  const pieces = [''];
  append(result, pieces);
  // Lit accepts only what looks like the strings of a template literal.
  return Object.assign(pieces, { raw: pieces });
}

function append({ strings, values }: TemplateResult, pieces: string[]): void {
  strings.forEach((string, i) => {
    const text = withoutIndentation(string, isInTag(pieces.join('')));
    pieces.push(pieces.pop() + text);
    const value = values[i];
    if (isJoined(value)) append(value, pieces);
    else if (i < values.length) pieces.push('');
  });
}

/** Removes white space with a line break between tags: it is there for the reader of the source. */
const withoutIndentation = (string: string, startsInTag: boolean) =>
  string.replace(startsInTag ? /(>)\s*\n\s*(?=<|$)/g : /(^|>)\s*\n\s*(?=<|$)/g, '$1');

const isInTag = (html: string) => html.lastIndexOf('<') > html.lastIndexOf('>');

const isJoined = (value: unknown): value is TemplateResult => isTemplate(value) && !apart.has(value);

/** Whether a value comes from a template literal. Data of a feed, which could name the same fields, never has `raw` strings. */
const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' &&
  value !== null &&
  Object.hasOwn((value as TemplateResult).strings ?? [], 'raw');
