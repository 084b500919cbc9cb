/**
 * Parses the values of a JSON-LD script. Accepts what publishers' systems produce: CDATA or comments around it, several
 * values in sequence, entities for quotation marks, trailing commas, line breaks inside strings.
 * @returns the values that parse, and whether all do.
 */
export function valuesIn(script: string): { values: unknown[]; isComplete: boolean } {
  const text = unwrap(script);
  const single = parse(text) ?? (text.includes('&') ? parse(unescape(text)) : undefined);
  if (single) return { values: [single.value], isComplete: true };
  const parts = split(/^\s*[[{]\s*&(quot|#34|#x22);/i.test(text) ? unescape(text) : text);
  // A part that is the whole text was not repaired and has failed to parse above.
  const results = parts.map((part) => (part === text ? undefined : parse(part)));
  return {
    values: results.flatMap((result) => (result ? [result.value] : [])),
    isComplete: results.every(Boolean) && results.length > 0,
  };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Removes everything before the first bracket and after the last. */
function unwrap(script: string): string {
  const start = script.search(/(?<!CDATA)[[{](?!CDATA\[)/);
  const last = Math.max(script.lastIndexOf('}'), lastBracket(script));
  return start < 0 ? '' : script.slice(start, last < start ? undefined : last + 1);
}

/** The position of the last `]` before a `]]>`. */
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
  text.replace(/&(?:quot|#34|#x22|amp|lt|gt);/gi, (entity) => entities[entity.toLowerCase()] ?? entity);

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Splits a text into its top-level values. Removes trailing commas and escapes line breaks in strings. One pass. */
function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part: string[] = [];
  for (let i = 0; i < text.length;) {
    const end = endOfToken(text, i);
    const token = text.slice(i, end);
    i = end;
    const isOpen = token === '[' || token === '{';
    if (!depth && !isOpen) continue;
    if (token === ']' || token === '}') {
      depth--;
      while (/^[\s,]*$/.test(part.at(-1) ?? 'none')) part.pop();
    }
    if (isOpen) depth++;
    part.push(token.startsWith('"') ? token.replace(/[\n\r\t]/g, (char) => escapes[char] ?? char) : token);
    if (depth) continue;
    parts.push(part.join(''));
    part = [];
  }
  return depth ? [...parts, part.join('')] : parts;
}

const delimiter = /["[\]{},]/g;

/** The end of the token at a position: a string, a bracket, a comma, or the text between them. */
function endOfToken(text: string, from: number): number {
  if (text[from] === '"') {
    for (let i = from + 1; i < text.length; i++) {
      if (text[i] === '\\') i++;
      else if (text[i] === '"') return i + 1;
    }
    return text.length;
  }
  delimiter.lastIndex = from;
  const next = delimiter.exec(text)?.index ?? text.length;
  return next === from ? from + 1 : next;
}
