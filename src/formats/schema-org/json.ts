/**
 * The values in a script of JSON-LD, however its publisher's system wraps it: as CDATA or a comment, several one after
 * the other, with entities for its quotation marks, with commas too many or lines broken inside texts.
 */
export function valuesIn(script: string): { values: unknown[]; isWhole: boolean } {
  const text = unwrap(script);
  const whole = parse(text) ?? (text.includes('&') ? parse(unescape(text)) : undefined);
  if (whole) return { values: [whole.value], isWhole: true };
  const parts = split(/^\s*[[{]\s*&(quot|#34|#x22);/i.test(text) ? unescape(text) : text);
  // What was not mended need not be read again.
  const parsed = parts.map((part) => (part === text ? undefined : parse(part)));
  return {
    values: parsed.flatMap((one) => (one ? [one.value] : [])),
    isWhole: parsed.every(Boolean) && parsed.length > 0,
  };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What stands before the first bracket and after the last is no JSON. */
function unwrap(script: string): string {
  const start = script.search(/(?<!CDATA)[[{](?!CDATA\[)/);
  const last = Math.max(script.lastIndexOf('}'), lastBracket(script));
  return start < 0 ? '' : script.slice(start, last < start ? undefined : last + 1);
}

/** The last `]` that is not of `]]>`. */
function lastBracket(script: string): number {
  const end = script.lastIndexOf(']]>');
  return (end < 0 ? script : script.slice(0, end)).lastIndexOf(']');
}

const entities: Record<string, string> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};
const unescape = (text: string): string =>
  text.replace(/&(?:quot|#34|#x22|amp|lt|gt);/gi, (found) => entities[found.toLowerCase()] ?? found);

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Every value at the top, without commas before a closing bracket and with its line breaks escaped. One pass. */
function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part: string[] = [];
  for (let i = 0; i < text.length;) {
    const end = endOfPiece(text, i);
    const piece = text.slice(i, end);
    i = end;
    const isOpen = piece === '[' || piece === '{';
    if (!depth && !isOpen) continue;
    if (piece === ']' || piece === '}') {
      depth--;
      while (/^[\s,]*$/.test(part.at(-1) ?? 'none')) part.pop();
    }
    if (isOpen) depth++;
    part.push(piece.startsWith('"') ? piece.replace(/[\n\r\t]/g, (sign) => escapes[sign] ?? sign) : piece);
    if (depth) continue;
    parts.push(part.join(''));
    part = [];
  }
  return depth ? [...parts, part.join('')] : parts;
}

const special = /["[\]{},]/g;

/** A whole text in quotation marks, a bracket, a comma, or what is between these. */
function endOfPiece(text: string, from: number): number {
  if (text[from] === '"') {
    for (let i = from + 1; i < text.length; i++) {
      if (text[i] === '\\') i++;
      else if (text[i] === '"') return i + 1;
    }
    return text.length;
  }
  special.lastIndex = from;
  const next = special.exec(text)?.index ?? text.length;
  return next === from ? from + 1 : next;
}
