// @ts-check
// Finds out which texts and attributes of drawn markup are fields of the feed, and which are the same in all cards.

/** @typedef {import('./snapshot.js').Markup} Markup */
/** @typedef {import('../contenders/fields.js').Fields} Fields */
/** @typedef {{ field: string }} Slot */
/** @typedef {(string | Slot)[]} Value texts and fields, joined */
/** @typedef {{ tag: string, attributes: [name: string, value: Value][], children: (Template | Value)[] }} Template */
/** @typedef {{ markup: Markup, fields: Fields }} Example */

/**
 * Returns the one template that gives all examples.
 * @param {Example[]} examples
 * @param {string} [path] for messages
 * @returns {Template}
 * @throws an Error that names the place where the examples differ in structure, or where a text is none of the fields
 */
export function deriveTemplate(examples, path = '') {
  const [first] = examples;
  if (!first) throw new Error('Expected examples of markup; found none');
  const { tag, attributes, children } = first.markup;
  const here = `${path}/${tag}`;
  for (const { markup } of examples) {
    const [expected, found] = [outline(first.markup), outline(markup)];
    if (expected !== found)
      throw new Error(`Markup differs at ${here} where the fields do not: ${expected} and ${found}`);
  }
  const valueAt = (/** @type {(markup: Markup) => unknown} */ read, /** @type {string} */ place) =>
    deriveValue(
      examples.map(({ markup, fields }) => ({ text: String(read(markup)), fields })),
      place,
    );
  return {
    tag,
    attributes: attributes.map(([name], i) => [
      name,
      valueAt((markup) => markup.attributes[i]?.[1], `${here}[${name}]`),
    ]),
    children: children.map((child, i) =>
      typeof child === 'string'
        ? valueAt((markup) => markup.children[i], here)
        : deriveTemplate(
            examples.map(({ markup, fields }) => ({
              markup: /** @type {Markup} */ (markup.children[i]),
              fields,
            })),
            here,
          ),
    ),
  };
}

/** What templates must have in common: tag, names of attributes, tags of children. @param {Markup} markup */
const outline = ({ tag, attributes, children }) =>
  `<${[tag, ...attributes.map(([name]) => name)].join(' ')}> ${children
    .map((child) => (typeof child === 'string' ? 'text' : `<${child.tag}>`))
    .join(' ')}`;

/**
 * @param {{ text: string, fields: Fields }[]} examples
 * @param {string} path
 * @returns {Value}
 */
function deriveValue(examples, path) {
  const [first] = examples;
  if (!first) return [];
  const { text, fields } = first;
  const whole = Object.keys(fields).find((field) =>
    examples.every((e) => e.text && e.fields[field] === e.text),
  );
  if (whole) return [{ field: whole }];
  if (examples.every((example) => example.text === text)) return [text];
  const joined = split(text, fields);
  for (const example of examples) {
    const written = write(joined, example.fields);
    if (written !== example.text)
      throw new Error(`No fields give “${example.text}” at ${path}; those of “${text}” give “${written}”`);
  }
  return joined;
}

/** Finds fields in a text, the longest first. @param {string} text @param {Fields} fields @returns {Value} */
function split(text, fields) {
  const names = Object.keys(fields)
    .filter((name) => fields[name])
    .sort((a, b) => (fields[b] ?? '').length - (fields[a] ?? '').length);
  /** @type {Value} */
  let parts = [text];
  for (const field of names)
    parts = parts.flatMap((part) => {
      if (typeof part !== 'string') return [part];
      const pieces = part.split(fields[field] ?? '');
      return pieces.flatMap((piece, i) => [...(i ? [{ field }] : []), ...(piece ? [piece] : [])]);
    });
  return parts;
}

/** @param {Value} value @param {Fields} fields */
export const write = (value, fields) =>
  value.map((part) => (typeof part === 'string' ? part : (fields[part.field] ?? ''))).join('');
