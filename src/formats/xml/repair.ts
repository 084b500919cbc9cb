import { toPlainText } from '../../model/plain-text.js';
import { namespaceOf } from './namespaces.js';

/**
 * Repairs common errors of feeds in XML (https://www.w3.org/TR/xml/). Idempotent. Returns an empty string if there is no
 * root.
 * - Removes everything before the root (byte order mark, declaration, DTD with its entities) and control characters.
 * - Escapes a bare `&` or `<`, and decodes the named references of HTML.
 * - Declares undeclared prefixes with their conventional namespaces.
 */
export function repairXml(source: string): string {
  const start = findRoot(source);
  if (start < 0) return '';
  const pieces = splitXml(source.slice(start).replace(invalidCharacters, ''));
  return declarePrefixes(pieces.map((piece, i) => (i % 2 ? piece : repairMarkup(piece))));
}

/** Replaces CDATA sections, comments and processing instructions with spaces. Keeps the length, and so all offsets. */
export const blankNonMarkup = (source: string): string =>
  splitXml(source)
    .map((piece, i) => (i % 2 ? ' '.repeat(piece.length) : piece))
    .join('');

/** Control characters, noncharacters and lone surrogates: https://www.w3.org/TR/xml/#charsets */
const invalidCharacters =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const closings: Record<string, string> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' };
const bareLessThan = /<(?![\p{L}_:/!?])/gu;
const referencePattern = /&(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|([a-zA-Z][a-zA-Z\d]{1,31});)?/g;

/**
 * Splits XML into markup (even indexes) and CDATA sections, comments and processing instructions (odd indexes). Caches
 * the last position of each end delimiter, so that the whole is linear.
 */
function splitXml(source: string): string[] {
  const pieces: string[] = [];
  const cachedEnds: Record<string, number> = {};
  const endOf = (closing: string, from: number) => {
    if ((cachedEnds[closing] ?? -1) >= from) return cachedEnds[closing]!;
    const end = source.indexOf(closing, from);
    return (cachedEnds[closing] = end < 0 ? Infinity : end);
  };
  let position = 0;
  for (const { 0: opening, index } of source.matchAll(/<!\[CDATA\[|<!--|<\?/g)) {
    if (index < position) continue;
    const closing = closings[opening]!;
    const end = endOf(closing, index + opening.length);
    if (end === Infinity || (closing === ']]>' && isUnclosed(source, index, end))) continue;
    pieces.push(source.slice(position, index), source.slice(index, end + closing.length));
    position = end + closing.length;
  }
  return [...pieces, source.slice(position)];
}

/** Whether a CDATA section lacks its end: the next `]]>` then belongs to a section of a later item. */
function isUnclosed(source: string, start: number, end: number): boolean {
  const next = source.slice(start + 9, end).indexOf('<![CDATA[');
  return next >= 0 && /<\/([\w.-]+:)?(item|entry)\s*>/.test(source.slice(start + 9, start + 9 + next));
}

/** Any `<![CDATA[` left in markup is unclosed (see `splitXml`), so it is removed. */
const repairMarkup = (piece: string) =>
  piece
    .replaceAll('<![CDATA[', '')
    .replace(referencePattern, repairReference)
    .replace(bareLessThan, '&lt;')
    .replaceAll(']]>', ']]&gt;');

function repairReference(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return /^(amp|lt|gt|quot|apos)$/.test(name) ? reference : characterOf(reference, name);
  if (!decimal && !hex) return '&amp;';
  const code = decimal ? Number(decimal) : parseInt(hex!, 16);
  // HTML maps this range to windows-1252: https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isCharacter =
    code >= 0x20 ? code <= 0x10ffff && !isSurrogate(code) : /^(9|10|13)$/.test(String(code));
  return isCharacter && (code & 0xffff) < 0xfffe ? reference : '';
}

const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000;

function characterOf(reference: string, name: string): string {
  if (name === 'nbsp') return '\u00a0';
  const character = toPlainText(reference) || ' ';
  return character === reference ? `&amp;${name};` : character;
}

/** Returns the index of the root's start tag, or -1 if there is none. */
function findRoot(source: string): number {
  let at = source.indexOf('<');
  while (at >= 0) {
    const end = source.startsWith('<!--', at)
      ? source.indexOf('-->', at)
      : source.startsWith('<?', at)
        ? source.indexOf('?>', at)
        : source.startsWith('<!', at)
          ? endOfDoctype(source, at)
          : undefined;
    if (end === undefined) return at;
    at = end < 0 ? -1 : source.indexOf('<', end);
  }
  return at;
}

/** Returns the end of `<!DOCTYPE … [ … ]>`, or -1 if unclosed. Ignores `>` and brackets in quotes and comments. */
function endOfDoctype(source: string, start: number): number {
  const delimiters = /["']|<!--|<\?|[[\]>]/g;
  delimiters.lastIndex = start;
  let depth = 0;
  for (let match = delimiters.exec(source); match; match = delimiters.exec(source)) {
    const [delimiter] = match;
    if (delimiter === '>' && depth <= 0) return match.index;
    if (delimiter === '[') depth++;
    if (delimiter === ']') depth--;
    if (!/["'<]/.test(delimiter)) continue;
    const end = source.indexOf(closings[delimiter] ?? delimiter, delimiters.lastIndex);
    if (end < 0) return -1;
    delimiters.lastIndex = end + 1;
  }
  return -1;
}

/**
 * Declares at the root each prefix that is used but not declared there. Prefers a namespace that a descendant declares.
 */
function declarePrefixes(pieces: string[]): string {
  const markup = pieces.filter((_, i) => i % 2 === 0);
  const [root = '', name = ''] = /^<([^\s/>]+)[^>]*/.exec(pieces[0] ?? '') ?? [];
  const declared = new Map<string, string>();
  const used = new Set<string>();
  for (const piece of markup) {
    for (const [, prefix = '', uri = ''] of piece.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"'<]*)/g))
      if (!declared.has(prefix)) declared.set(prefix, uri);
    for (const [, prefix = ''] of piece.matchAll(/(?:<\/?|\s)([a-zA-Z_][\w.-]*):[\w.-]+(?=[\s=/>])/g))
      used.add(prefix);
  }
  const missing = [...used].filter(
    (prefix) =>
      !/^xml(ns)?$/.test(prefix) &&
      !new RegExp(`\\sxmlns:${prefix.replace(/[.-]/g, '\\$&')}\\s*=`).test(root),
  );
  const declarations = missing.map(
    (prefix) => ` xmlns:${prefix}="${declared.get(prefix) || namespaceOf(prefix)}"`,
  );
  const start = 1 + name.length;
  return (
    pieces[0]!.slice(0, start) + declarations.join('') + pieces[0]!.slice(start) + pieces.slice(1).join('')
  );
}
