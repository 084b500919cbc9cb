import { lowerCaseNode } from './node.js';
import { list, text, type JsonObject } from '../shared/json.js';

/** One version of a headline, description or body. Its form is undefined if it is not for web pages. */
export type Version = { role: string; value: string; form: 'html' | 'xhtml' | 'text' | undefined };

/**
 * The versions of a text: properties such as `body_html` in version 1, the entries of `bodies` since version 2.
 * @param singular the property of version 1, without a suffix.
 * @param plural the property since version 2.
 */
export function versionsOf(item: JsonObject, singular: string, plural: string): Version[] {
  const properties = Object.entries(item)
    .filter(([key]) => key === singular || key.startsWith(`${singular}_`))
    .map(([key, value]) => ({ role: key.slice(singular.length + 1), value }));
  const entries = list(item[plural]).map((entry) =>
    typeof entry === 'string' ? { value: entry } : lowerCaseNode(entry).json,
  );
  return [...properties, ...entries].flatMap((version: JsonObject) => {
    const value = text(version.value);
    const role = text(version.role)?.toLowerCase() ?? '';
    return value
      ? { role, value, form: formOf(text(version.contenttype)?.toLowerCase() ?? role, value) }
      : [];
  });
}

/**
 * Detects the form of a text. NITF and other XML is for newsrooms, not for pages.
 * @param name the media type, else the role.
 */
function formOf(name: string, value: string): Version['form'] {
  if (name.includes('xhtml')) return 'xhtml';
  if (name.includes('html')) return 'html';
  if (/xml|nitf|json|rtf/.test(name)) return undefined;
  return !/text|plain/.test(name) && /^\s*<[a-z!]/i.test(value) ? 'html' : 'text';
}

/** The main headline. */
export function headlineOf(item: JsonObject): string | undefined {
  const headlines = versionsOf(item, 'headline', 'headlines');
  return (headlines.find(({ role }) => !role || role === 'main') ?? headlines[0])?.value;
}

/** The description, preferably as plain text. Validation strips the tags of HTML. */
export function descriptionOf(item: JsonObject): string | undefined {
  const descriptions = versionsOf(item, 'description', 'descriptions').filter(
    ({ role }) => !role.startsWith('alt'),
  );
  return (descriptions.find(({ form }) => form === 'text') ?? descriptions.find(({ form }) => form))?.value;
}

/** The body as HTML: preferably HTML, then XHTML, then text, whose paragraphs are wrapped in `<p>`. */
export function bodyOf(item: JsonObject): string | undefined {
  const bodies = versionsOf(item, 'body', 'bodies');
  const body = (['html', 'xhtml', 'text'] as const)
    .map((form) => bodies.find((version) => version.form === form))
    .find(Boolean);
  if (!body) return undefined;
  return body.form === 'text' ? paragraphsOf(body.value).map(toParagraph).join('') : innerBody(body.value);
}

/** Splits a text at its blank lines, or at every line break if it has none. */
function paragraphsOf(plain: string): string[] {
  const body = plain.replace(/\r\n?/g, '\n').trim();
  return body
    .split(/\n\s*\n/.test(body) ? /\n\s*\n/ : '\n')
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const toParagraph = (plain: string) =>
  `<p>${plain.replace(/[&<>]/g, (character) => escapes[character] ?? '')}</p>`;

/** The content of `<body>`, or all of the text if it has none. One pattern of both tags is slow on hostile input. */
function innerBody(html: string): string {
  const start = html.search(/<body[\s>]/i);
  if (start < 0) return html;
  const content = html.slice(html.indexOf('>', start) + 1);
  const end = content.search(/<\/body/i);
  return end < 0 ? content : content.slice(0, end);
}

/** Matches `ROME, Nov 23 (Agency) -- ` or `ROME — `. */
const datelinePattern =
  /^(?:[^()\n]{0,60}\([^()\n]{2,40}\)\s{0,3}(?:--?|[–—])|\p{Lu}[\p{Lu}\s.'’/-]{1,40}(?:, [\p{L}\d. ]{2,30}){0,2}\s{1,3}(?:--?|[–—]))\s/u;
/** Matches the first sentence that is longer than an abbreviation, up to 300 characters. */
const sentencePattern = /^[^]{40,300}?(?:[.!?…؟]["'»”’)]*(?=\s|$)|[。！？])/;

/** The first sentence of the body, without its dateline. Truncates one of more than 300 characters. */
export function firstSentenceOf(item: JsonObject): string | undefined {
  const bodies = versionsOf(item, 'body', 'bodies');
  const plain = bodies.find(({ form }) => form === 'text')?.value;
  const lines = plain ? paragraphsOf(plain) : htmlParagraphsOf(bodies.find(({ form }) => form)?.value ?? '');
  // A line without a full stop is the headline or the desk's name.
  const opening = lines.slice(0, 10).find((line) => /[.!?…。！？؟]["'»”’)]?$/.test(line)) ?? lines[0];
  const start = opening?.slice(0, 500).replace(datelinePattern, '');
  if (!start) return undefined;
  return (
    sentencePattern.exec(start)?.[0] ??
    (start.length > 300 ? `${start.slice(0, 280).replace(/\s\S*$/, '')}…` : start)
  );
}

/** The paragraphs of an HTML body. Reads only its first 2,000 characters, because the patterns backtrack. */
const htmlParagraphsOf = (html: string): string[] =>
  innerBody(html)
    .slice(0, 2000)
    .replace(/<(script|style)\b[^]*?<\/\1>/gi, '')
    .split(/<\/(?:p|h\d|div)>/i)
    .map((part) => part.replace(/<[^<>]*(?:>|$)/g, '').trim())
    .filter(Boolean);
