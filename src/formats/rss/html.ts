import { toPlainText } from '../../model/plain-text.js';
import { escapeText } from '../xml/serialize.js';
import type { XmlElement } from '../xml/parse.js';

/**
 * Returns the content of an element as HTML. RSS has HTML as text, sometimes escaped twice. In Atom, `type` says whether
 * the content is text, escaped HTML or inline XHTML (https://www.rfc-editor.org/rfc/rfc4287#section-3.1).
 */
export function htmlOf(element: XmlElement): string {
  if (!element.name.startsWith('atom:')) return unescapeTwice(element.text);
  const type = element.attribute('type')?.toLowerCase() ?? 'text';
  const isInline = element.children.length > 0;
  if (isInline && /xhtml|html|xml/.test(type)) {
    const [child] = element.children;
    return (child?.localName === 'div' && element.children.length === 1 ? child : element).innerHtml;
  }
  return /html/.test(type) ? element.text : escapeText(element.text);
}

/** Decodes `&amp;eacute;` and `&lt;i&gt;…&lt;/i&gt;`: publishers mean a character and an element, not literal text. */
function unescapeTwice(html: string): string {
  const decoded = html.replace(/&amp;(?=#?\w{1,8};)/g, '&');
  return !decoded.includes('<') &&
    /&lt;(\/(b|i|em|strong|span|a|p|u|q|cite|sub|sup)|br ?\/?)&gt;/i.test(decoded)
    ? decoded
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
    : decoded;
}

const blockStart =
  /<(?=\/?(?:p|div|ul|ol|li|table|tr|td|figure|figcaption|blockquote|h[1-6]|hr)\b)|<(?=br\s{0,9}\/?>\s{0,99}<br)/i;
const nonParagraph = /^(ul|ol|li|\/li|table|tr|td|\/td|\/tr|figure|figcaption|h[1-6])\b/i;
/** “Continue reading …” in the languages of common feeds, and the footer of WordPress (“The post … appeared first on …”). */
const readMore =
  /(^|[.!?…:»”"')\]]\s|[[(])\s*(continue reading|read (more|on|the full|full (article|story))|keep reading|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leia mais|continua a leggere|lees verder|läs mer|читать далее|czytaj (dalej|więcej))[^.!?]{0,60}[.…»›>→\])\s]*$|\s(the post .{0,300} (first )?appeared (first )?on .{0,200})$/i;

/** Returns the first paragraph as text, without “Continue reading” links. Returns undefined if there is no text. */
export function firstParagraph(html: string): string | undefined {
  const [start = '', ...parts] = html.split(blockStart);
  for (const block of [
    start,
    ...parts.filter((part) => !nonParagraph.test(part)).map((part) => `<${part}`),
  ]) {
    const text = withoutReadMore(toPlainText(block));
    if (text && !/^related:?\b/i.test(text)) return text;
  }
  return withoutReadMore(toPlainText(html)) || undefined;
}

/** Searches only the last 500 characters, to keep the pattern fast on long texts. */
const withoutReadMore = (text: string) =>
  text.slice(0, -500) +
  text
    .slice(-500)
    .replace(readMore, '$1')
    .replace(/\s*\[(…|\.\.\.)\]$/, '…')
    .trimEnd();

/** Whether a description is the full body: three paragraphs or more that do not end in “Continue reading”. */
export function isBody(html: string): boolean {
  if ((html.match(/<p[\s>]/gi)?.length ?? 0) < 3) return false;
  const text = toPlainText(html);
  return text.length > 500 && withoutReadMore(text) === text;
}

const imageTag = /<img\b[^<>]*>/gi;
const trackerUrl =
  /feedburner|feedsportal|pheedo|pheedcontent|doubleclick|bluekai|adsrvr|scorecardresearch|google-analytics|googlesyndication|gravatar|stats\.wordpress|pixel\.wp|\/(pixel|spacer|blank|clear|transparent|1x1)\.(gif|png)|facebook\.com\/tr/i;

/** Whether a URL is a tracking pixel, spacer or avatar rather than a picture of the article. */
export const isTracker = (url: string): boolean => trackerUrl.test(url);

/** Returns the first image of a body that is not a tracking pixel. Sizes are in CSS pixels. */
export function firstImage(
  html: string,
): { url: string; alt?: string; width?: number; height?: number } | undefined {
  for (const [tag] of html.matchAll(imageTag)) {
    if (isPixel(tag)) continue;
    const url = attributeOf(tag, 'src')!;
    return { url, alt: attributeOf(tag, 'alt'), width: sizeOf(tag, 'width'), height: sizeOf(tag, 'height') };
  }
  return undefined;
}

/** Removes tracking pixels from a body. */
export const withoutPixels = (html: string): string =>
  html.replace(imageTag, (tag) => (isPixel(tag) ? '' : tag));

function isPixel(tag: string): boolean {
  const url = attributeOf(tag, 'src');
  const isTiny = ['width', 'height'].some((side) => (sizeOf(tag, side) ?? Infinity) <= 2);
  return !url || /^data:/i.test(url) || isTiny || isTracker(url) || /display:\s*none/i.test(tag);
}

function sizeOf(tag: string, side: string): number | undefined {
  const [digits] = /^\d{1,5}(?=(px)?$)/.exec(attributeOf(tag, side) ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function attributeOf(tag: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag) ?? [];
  return toPlainText(double ?? single ?? bare ?? '') || undefined;
}
