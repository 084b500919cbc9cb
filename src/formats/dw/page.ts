import { text } from '../shared/json.js';

const site = 'https://www.dw.com';
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The short address of an id, which is the id in base 62: 59567960 is https://p.dw.com/p/41wLY. A list gives only the
 * API's address of a story, so this is the only page that it can be read on.
 */
export function permalink(id: unknown): string | undefined {
  let rest = Number(typeof id === 'string' && id.trim() ? id : typeof id === 'number' ? id : NaN);
  if (!Number.isSafeInteger(rest) || rest < 1) return undefined;
  let path = '';
  for (; rest > 0; rest = Math.floor(rest / 62)) path = digits[rest % 62] + path;
  return `https://p.dw.com/p/${path}`;
}

/** A page of the site: `/en/a-title/a-123`. */
export const absoluteUrl = (path: unknown): unknown =>
  typeof path === 'string' && /^\/(?!\/)/.test(path) ? site + path : path;

/** The first part of a page's path is its language. */
export const languageOf = (path: unknown): string | undefined =>
  /^\/([a-z]{2,3}(?:-[a-z\d]{2,4})?)\//i.exec(text(path) ?? '')?.[1];

/** Pictures in a body wait for a script that fills in their address; links are those of the site. */
export const fillImageSources = (html: unknown): unknown =>
  typeof html === 'string'
    ? html
        .replace(/<img\b[^<>]*>/gi, readyImage)
        .replace(/(<a\b[^<>]*?\shref=["'])(?=\/(?!\/))/gi, `$1${site}`)
    : html;

function readyImage(tag: string): string {
  const [, url] = /\sdata-url=["']([^"'\s]+)["']/i.exec(tag) ?? [];
  if (!url || /\ssrc=/i.test(tag)) return tag;
  // The uncropped pictures; 906 is the widest of them, 1110 pixels.
  return tag.replace(/^<img/i, () => `<img src="${url.replace('${formatId}', '906')}"`);
}
