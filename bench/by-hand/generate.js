// @ts-check
// Writes a template as a person would: HTML that is parsed once, and a function that fills a copy of it.

/** @typedef {import('./derive.js').Template} Template */
/** @typedef {import('./derive.js').Value} Value */

const empty = new Set(['img', 'br', 'hr', 'input', 'source', 'wbr']);

/**
 * Returns the source of an object with the template's `html` and the function `fill(node, fields)`.
 * @param {Template} template
 */
export function generate(template) {
  /** @type {string[]} */
  const lines = [];
  let count = 0;
  fill(template, 'node');
  return `{
  html: ${JSON.stringify(htmlOf(template))},
  fill(node, f) {
${lines.map((line) => `    ${line}\n`).join('')}  },
}`;

  /** @param {Template | Value} part @param {string} name of its variable */
  function fill(part, name) {
    if (Array.isArray(part)) {
      lines.push(`${name}.data = ${expressionOf(part)};`);
      return;
    }
    for (const [attribute, value] of part.attributes)
      if (!isConstant(value)) lines.push(`${name}.setAttribute('${attribute}', ${expressionOf(value)});`);
    let position = `${name}.firstChild`;
    const last = part.children.findLastIndex(isFilled);
    for (const [i, child] of part.children.entries()) {
      if (i > last) break;
      if (isFilled(child)) {
        const variable = `n${count++}`;
        lines.push(`const ${variable} = ${position};`);
        fill(child, variable);
        position = variable;
      }
      position += '.nextSibling';
    }
  }
}

/** @param {Value} value */
const isConstant = (value) => value.every((part) => typeof part === 'string');

/** Whether anything in it is a field. @param {Template | Value} part @returns {boolean} */
const isFilled = (part) =>
  Array.isArray(part)
    ? !isConstant(part)
    : part.attributes.some(([, value]) => !isConstant(value)) || part.children.some(isFilled);

/** @param {Value} value */
const expressionOf = (value) =>
  value.map((part) => (typeof part === 'string' ? JSON.stringify(part) : `f.${part.field}`)).join(' + ');

/** Attributes and texts that are filled later have no value, or a placeholder. @param {Template | Value} part @returns {string} */
function htmlOf(part) {
  if (Array.isArray(part)) return isConstant(part) ? escape(part.join('')) : '-';
  const { tag, attributes, children } = part;
  const inside = children.map(htmlOf).join('');
  if (!tag) return inside;
  const start = [
    tag,
    ...attributes
      .filter(([, value]) => isConstant(value))
      .map(([name, value]) => `${name}="${escape(value.join(''))}"`),
  ].join(' ');
  return empty.has(tag) ? `<${start}>` : `<${start}>${inside}</${tag}>`;
}

/** @param {string} text */
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
