import { toPlainText } from '../../model/plain-text.js';
import { escapeText } from '../xml/serialize.js';
import type { XmlElement } from '../xml/parse.js';

/**
 * What an element says, as HTML. RSS holds HTML in text, sometimes escaped twice; in Atom its `type` tells
 * (https://www.rfc-editor.org/rfc/rfc4287#section-3.1), in Atom 0.3 its `mode` too.
 */
export function htmlOf(element: XmlElement): string {
  if (!element.name.startsWith('atom:')) return unescapeTwice(element.text);
  const type = element.attribute('type')?.toLowerCase() ?? 'text';
  const isInline = element.children.length > 0;
  if (isInline && /xhtml|html|xml/.test(type)) {
    const [child] = element.children;
    return (child?.localName === 'div' && element.children.length === 1 ? child : element).markup;
  }
  return /html/.test(type) ? element.text : escapeText(element.text);
}

/** `&amp;eacute;` and `&lt;i&gt;…&lt;/i&gt;` are text in HTML, but no newsroom means them so. */
function unescapeTwice(html: string): string {
  const once = html.replace(/&amp;(?=#?\w{1,8};)/g, '&');
  return !once.includes('<') && /&lt;(\/(b|i|em|strong|span|a|p|u|q|cite|sub|sup)|br ?\/?)&gt;/i.test(once)
    ? once
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
    : once;
}

const breaks =
  /<(?=\/?(?:p|div|ul|ol|li|table|tr|td|figure|figcaption|blockquote|h[1-6]|hr)\b)|<(?=br\s{0,9}\/?>\s{0,99}<br)/i;
const skipped = /^(ul|ol|li|\/li|table|tr|td|\/td|\/tr|figure|figcaption|h[1-6])\b/i;
const tail =
  /(^|[.!?…:»”"')\]]\s|[[(])\s*(continue reading|read (more|on|the full|full (article|story))|keep reading|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leia mais|continua a leggere|lees verder|läs mer|читать далее|czytaj (dalej|więcej))[^.!?]{0,60}[.…»›>→\])\s]*$|\s(the post .{0,300} (first )?appeared (first )?on .{0,200})$/i;

/** The first paragraph as text, without what invites to read on; undefined where there is none. */
export function firstParagraph(html: string): string | undefined {
  const [start = '', ...parts] = html.split(breaks);
  for (const piece of [start, ...parts.filter((part) => !skipped.test(part)).map((part) => `<${part}`)]) {
    const text = withoutTail(toPlainText(piece));
    if (text && !/^related:?\b/i.test(text)) return text;
  }
  return withoutTail(toPlainText(html)) || undefined;
}

const withoutTail = (text: string) =>
  text.slice(0, -500) +
  text
    .slice(-500)
    .replace(tail, '$1')
    .replace(/\s*\[(…|\.\.\.)\]$/, '…')
    .trimEnd();

/** Whether a description is the whole body: several paragraphs that do not end in an invitation to read on. */
export function isBody(html: string): boolean {
  if ((html.match(/<p[\s>]/gi)?.length ?? 0) < 3) return false;
  const text = toPlainText(html);
  return text.length > 500 && withoutTail(text) === text;
}

const image = /<img\b[^<>]*>/gi;
const trackers =
  /feedburner|feedsportal|pheedo|pheedcontent|doubleclick|bluekai|adsrvr|scorecardresearch|google-analytics|googlesyndication|gravatar|stats\.wordpress|pixel\.wp|\/(pixel|spacer|blank|clear|transparent|1x1)\.(gif|png)|facebook\.com\/tr/i;

/** Whether an address is that of something that counts readers, and no picture. */
export const isTracker = (url: string): boolean => trackers.test(url);

/** The first picture of a body that is one. */
export function firstImage(
  html: string,
): { url: string; alt?: string; width?: number; height?: number } | undefined {
  for (const [tag] of html.matchAll(image)) {
    if (isPixel(tag)) continue;
    const url = attributeOf(tag, 'src')!;
    return { url, alt: attributeOf(tag, 'alt'), width: sizeOf(tag, 'width'), height: sizeOf(tag, 'height') };
  }
  return undefined;
}

/** A body without the pictures that only count readers. */
export const withoutPixels = (html: string): string =>
  html.replace(image, (tag) => (isPixel(tag) ? '' : tag));

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
