import { toPlainText } from '../../model/plain-text.js';
import { namespaceOf } from './namespaces.js';

/**
 * XML (https://www.w3.org/TR/xml/) as feeds break it, put right: what stands before the root goes (a byte order mark, a
 * declaration, a DTD with all its entities), and so do control characters; a bare `&` or `<` becomes text, an entity of
 * HTML its character, and a prefix that nobody declared gets its usual namespace. Mending twice changes nothing.
 * The empty text where there is no root.
 */
export function repairXml(source: string): string {
  const start = rootAt(source);
  if (start < 0) return '';
  const pieces = splitXml(source.slice(start).replace(forbidden, ''));
  return declarePrefixes(pieces.map((piece, i) => (i % 2 ? piece : mendMarkup(piece))));
}

/** The same length, with spaces for what is no markup: CDATA sections, comments and instructions. */
export const blankNonMarkup = (source: string): string =>
  splitXml(source)
    .map((piece, i) => (i % 2 ? ' '.repeat(piece.length) : piece))
    .join('');

const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const closings: Record<string, string> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' };
const bare = /<(?![\p{L}_:/!?])/gu;
const reference = /&(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|([a-zA-Z][a-zA-Z\d]{1,31});)?/g;

/** Markup and, at odd places, what stands as it is. Every search goes on where the last one ended: it is one pass. */
function splitXml(source: string): string[] {
  const pieces: string[] = [];
  const ends: Record<string, number> = {};
  const endOf = (closing: string, from: number) => {
    if ((ends[closing] ?? -1) >= from) return ends[closing]!;
    const end = source.indexOf(closing, from);
    return (ends[closing] = end < 0 ? Infinity : end);
  };
  let done = 0;
  for (const { 0: opening, index } of source.matchAll(/<!\[CDATA\[|<!--|<\?/g)) {
    if (index < done) continue;
    const closing = closings[opening]!;
    const end = endOf(closing, index + opening.length);
    if (end === Infinity || (closing === ']]>' && isUnclosed(source, index, end))) continue;
    pieces.push(source.slice(done, index), source.slice(index, end + closing.length));
    done = end + closing.length;
  }
  return [...pieces, source.slice(done)];
}

/** Whether a CDATA section goes on into the next item, whose own section only ends it. */
function isUnclosed(source: string, start: number, end: number): boolean {
  const next = source.slice(start + 9, end).indexOf('<![CDATA[');
  return next >= 0 && /<\/([\w.-]+:)?(item|entry)\s*>/.test(source.slice(start + 9, start + 9 + next));
}

/** What opens a section here never closes it. */
const mendMarkup = (piece: string) =>
  piece
    .replaceAll('<![CDATA[', '')
    .replace(reference, mendReference)
    .replace(bare, '&lt;')
    .replaceAll(']]>', ']]&gt;');

function mendReference(found: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return /^(amp|lt|gt|quot|apos)$/.test(name) ? found : characterOf(found, name);
  if (!decimal && !hex) return '&amp;';
  const code = decimal ? Number(decimal) : parseInt(hex!, 16);
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isCharacter =
    code >= 0x20 ? code <= 0x10ffff && !isSurrogate(code) : /^(9|10|13)$/.test(String(code));
  return isCharacter && (code & 0xffff) < 0xfffe ? found : '';
}

const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000;

function characterOf(found: string, name: string): string {
  if (name === 'nbsp') return '\u00a0';
  const character = toPlainText(found) || ' ';
  return character === found ? `&amp;${name};` : character;
}

/** Where the root's start tag begins; -1 where there is none. */
function rootAt(source: string): number {
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

/** Where a `<!DOCTYPE … [ … ]>` ends; a `>` or a bracket inside quotation marks or a comment is none. */
function endOfDoctype(source: string, start: number): number {
  const marks = /["']|<!--|<\?|[[\]>]/g;
  marks.lastIndex = start;
  let depth = 0;
  for (let match = marks.exec(source); match; match = marks.exec(source)) {
    const [mark] = match;
    if (mark === '>' && depth <= 0) return match.index;
    if (mark === '[') depth++;
    if (mark === ']') depth--;
    if (!/["'<]/.test(mark)) continue;
    const end = source.indexOf(closings[mark] ?? mark, marks.lastIndex);
    if (end < 0) return -1;
    marks.lastIndex = end + 1;
  }
  return -1;
}

/** Declares at the root each prefix that is used and not declared there. */
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
  const added = missing.map((prefix) => ` xmlns:${prefix}="${declared.get(prefix) || namespaceOf(prefix)}"`);
  const start = 1 + name.length;
  return pieces[0]!.slice(0, start) + added.join('') + pieces[0]!.slice(start) + pieces.slice(1).join('');
}
