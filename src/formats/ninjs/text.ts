import { node } from './fields.js';
import { list, text, type JsonObject } from '../shared/json.js';

/** One way that a headline, description or body is written. */
export type Version = { role: string; value: string; form: 'html' | 'xhtml' | 'text' | undefined };

/** Every way a text is written: `body_html` and its like of version 1, the entries of `bodies` from version 2 on. */
export function versionsOf(item: JsonObject, one: string, many: string): Version[] {
  const single = Object.entries(item)
    .filter(([key]) => key === one || key.startsWith(`${one}_`))
    .map(([key, value]) => ({ role: key.slice(one.length + 1), value }));
  const several = list(item[many]).map((entry) =>
    typeof entry === 'string' ? { value: entry } : node(entry, '').item,
  );
  return [...single, ...several].flatMap((version: JsonObject) => {
    const value = text(version.value);
    const role = text(version.role)?.toLowerCase() ?? '';
    return value
      ? { role, value, form: formOf(text(version.contenttype)?.toLowerCase() ?? role, value) }
      : [];
  });
}

/** By the media type where there is one, else by the role; NITF and other XML is for newsrooms, not for pages. */
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

/** The description, as plain text where there is one; HTML loses its tags later. */
export function descriptionOf(item: JsonObject): string | undefined {
  const descriptions = versionsOf(item, 'description', 'descriptions').filter(
    ({ role }) => !role.startsWith('alt'),
  );
  return (descriptions.find(({ form }) => form === 'text') ?? descriptions.find(({ form }) => form))?.value;
}

/** The body: HTML before XHTML before text, which becomes paragraphs. */
export function bodyOf(item: JsonObject): string | undefined {
  const bodies = versionsOf(item, 'body', 'bodies');
  const body = (['html', 'xhtml', 'text'] as const)
    .map((form) => bodies.find((version) => version.form === form))
    .find(Boolean);
  if (!body) return undefined;
  return body.form === 'text' ? paragraphsOf(body.value).map(toParagraph).join('') : innerBody(body.value);
}

/** Blank lines part paragraphs; in a text that has none, every line is one. */
function paragraphsOf(plain: string): string[] {
  const body = plain.replace(/\r\n?/g, '\n').trim();
  return body
    .split(/\n\s*\n/.test(body) ? /\n\s*\n/ : '\n')
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const toParagraph = (plain: string) => `<p>${plain.replace(/[&<>]/g, (sign) => escapes[sign] ?? '')}</p>`;

/** What is inside `<body>` of a whole document. Searched by index: a pattern of both tags is slow on hostile input. */
function innerBody(html: string): string {
  const open = html.search(/<body[\s>]/i);
  if (open < 0) return html;
  const inner = html.slice(html.indexOf('>', open) + 1);
  const close = inner.search(/<\/body/i);
  return close < 0 ? inner : inner.slice(0, close);
}

/** `ROME, Nov 23 (Agency) -- `, `ROME — ` */
const dateline =
  /^(?:[^()\n]{0,60}\([^()\n]{2,40}\)\s{0,3}(?:--?|[–—])|\p{Lu}[\p{Lu}\s.'’/-]{1,40}(?:, [\p{L}\d. ]{2,30}){0,2}\s{1,3}(?:--?|[–—]))\s/u;
const sentence = /^[^]{40,300}?(?:[.!?…؟]["'»”’)]*(?=\s|$)|[。！？])/;

/** The first sentence of a body that is longer than an abbreviation, without its dateline. */
export function firstSentenceOf(item: JsonObject): string | undefined {
  const bodies = versionsOf(item, 'body', 'bodies');
  const plain = bodies.find(({ form }) => form === 'text')?.value;
  const lines = plain ? paragraphsOf(plain) : htmlParagraphsOf(bodies.find(({ form }) => form)?.value ?? '');
  // What has no full stop is the headline or the desk's name once more.
  const opening = lines.slice(0, 10).find((line) => /[.!?…。！？؟]["'»”’)]?$/.test(line)) ?? lines[0];
  const start = opening?.slice(0, 500).replace(dateline, '');
  if (!start) return undefined;
  return (
    sentence.exec(start)?.[0] ??
    (start.length > 300 ? `${start.slice(0, 280).replace(/\s\S*$/, '')}…` : start)
  );
}

/** Only the start of a body is looked at, so that the pattern of a tag has little to go back over. */
const htmlParagraphsOf = (html: string): string[] =>
  innerBody(html)
    .slice(0, 2000)
    .replace(/<(script|style)\b[^]*?<\/\1>/gi, '')
    .split(/<\/(?:p|h\d|div)>/i)
    .map((part) => part.replace(/<[^<>]*(?:>|$)/g, '').trim())
    .filter(Boolean);
