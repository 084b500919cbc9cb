import { text } from '../shared/json.js';

const site = 'https://www.dw.com';
const base62Digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The short URL of a story: its id in base 62. Id 59567960 has https://p.dw.com/p/41wLY. The only page URL of a story in
 * a list, which otherwise links the API. Returns undefined for a value that is no positive integer.
 */
export function permalink(id: unknown): string | undefined {
  let rest = Number(typeof id === 'string' && id.trim() ? id : typeof id === 'number' ? id : NaN);
  if (!Number.isSafeInteger(rest) || rest < 1) return undefined;
  let path = '';
  for (; rest > 0; rest = Math.floor(rest / 62)) path = base62Digits[rest % 62] + path;
  return `https://p.dw.com/p/${path}`;
}

/** Resolves a path of the site, such as `/en/a-title/a-123`. Returns any other value as it is. */
export const absoluteUrl = (path: unknown): unknown =>
  typeof path === 'string' && /^\/(?!\/)/.test(path) ? site + path : path;

/** The language of a page: the first part of its path. */
export const languageOf = (path: unknown): string | undefined =>
  /^\/([a-z]{2,3}(?:-[a-z\d]{2,4})?)\//i.exec(text(path) ?? '')?.[1];

/** Sets the `src` of images in a body, which the site sets with a script, and makes links absolute. */
export const fillImageSources = (html: unknown): unknown =>
  typeof html === 'string'
    ? html
        .replace(/<img\b[^<>]*>/gi, addSource)
        .replace(/(<a\b[^<>]*?\shref=["'])(?=\/(?!\/))/gi, `$1${site}`)
    : html;

function addSource(tag: string): string {
  const [, url] = /\sdata-url=["']([^"'\s]+)["']/i.exec(tag) ?? [];
  if (!url || /\ssrc=/i.test(tag)) return tag;
  // Format 906 is the widest without a crop: 1110 pixels.
  return tag.replace(/^<img/i, () => `<img src="${url.replace('${formatId}', '906')}"`);
}
