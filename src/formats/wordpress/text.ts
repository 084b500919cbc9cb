import { rendered } from './picture.js';
import { object, text, type JsonObject } from '../shared/json.js';

/** A plain text that went through two filters: `&amp;#8217;`. */
export const unescapeTwice = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/&amp;(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z]{2,8};)/gi, '&') : value;

/** The excerpt without what the theme puts at its end, else what a plugin describes the page with. */
export function toSummary(post: JsonObject): unknown {
  if (object(post.excerpt).protected === true || isProtected(post)) return undefined;
  const excerpt = rendered(post.excerpt);
  if (typeof excerpt !== 'string') return excerpt;
  const { description, og_description: shared } = object(post.yoast_head_json);
  return text(withoutMore(excerpt)) ?? text(description) ?? text(shared);
}

/** A post behind a password has neither body nor excerpt, only its title. */
export const isProtected = ({ content }: JsonObject): boolean => object(content).protected === true;

const moreLink =
  /^<a\b[^>]{0,1000}(?:more|continue|excerpt)|^<a\b[^>]{0,1000}>\s{0,9}(?:continue|read|more|weiter|mehr|lire|leer|leggi|→|…|&hellip;)/i;
const ellipsis = /(?:\s|&nbsp;){0,9}(?:\[\s?(?:&hellip;|&#8230;|…|\.\.\.)\s?\]|&hellip;|&#8230;|…|\.\.\.)$/;
/** Opening and closing tags at the end, and space. A link's end is left. */
const emptyEnd = /(?:\s|&nbsp;|<(?!\/a)[^<>]{0,300}>)$/;

function withoutMore(excerpt: string): string {
  const whole = trimEnd(excerpt);
  const link = whole.lastIndexOf('<a');
  const isMore = whole.endsWith('</a>') && moreLink.test(whole.slice(link));
  const start = isMore ? trimEnd(whole.slice(0, link)) : whole;
  const cut = trimEnd(start.replace(ellipsis, ''));
  // A sentence that stops halfway has to look like it.
  return cut === start || !cut || /[.!?…]["'»”’)]?$/.test(cut) ? cut : `${cut}…`;
}

function trimEnd(html: string): string {
  let end = html;
  for (let i = 0; i < 50 && emptyEnd.test(end.slice(-400)); i++) {
    const last = end.trimEnd();
    end =
      last.length < end.length
        ? last
        : end.slice(0, end.endsWith('>') ? end.lastIndexOf('<') : -'&nbsp;'.length);
  }
  return end;
}
