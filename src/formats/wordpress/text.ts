import { rendered } from './picture.js';
import { object, text, type JsonObject } from '../shared/json.js';

/** Removes the second escaping of a text that two filters escaped: `&amp;#8217;`. */
export const unescapeTwice = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/&amp;(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z]{2,8};)/gi, '&') : value;

/** The excerpt without the theme's “read more” link and ellipsis, else the description that Yoast gives the page. */
export function toSummary(post: JsonObject): unknown {
  if (object(post.excerpt).protected === true || isProtected(post)) return undefined;
  const excerpt = rendered(post.excerpt);
  if (typeof excerpt !== 'string') return excerpt;
  const { description, og_description } = object(post.yoast_head_json);
  return text(withoutMoreLink(excerpt)) ?? text(description) ?? text(og_description);
}

/** Whether a password protects a post: only its title is public then. */
export const isProtected = ({ content }: JsonObject): boolean => object(content).protected === true;

const moreLink =
  /^<a\b[^>]{0,1000}(?:more|continue|excerpt)|^<a\b[^>]{0,1000}>\s{0,9}(?:continue|read|more|weiter|mehr|lire|leer|leggi|→|…|&hellip;)/i;
const ellipsis = /(?:\s|&nbsp;){0,9}(?:\[\s?(?:&hellip;|&#8230;|…|\.\.\.)\s?\]|&hellip;|&#8230;|…|\.\.\.)$/;
/** White space or a tag at the end, except the end of a link. */
const emptyEnd = /(?:\s|&nbsp;|<(?!\/a)[^<>]{0,300}>)$/;

function withoutMoreLink(excerpt: string): string {
  const html = trimEnd(excerpt);
  const linkStart = html.lastIndexOf('<a');
  const hasMoreLink = html.endsWith('</a>') && moreLink.test(html.slice(linkStart));
  const start = hasMoreLink ? trimEnd(html.slice(0, linkStart)) : html;
  const withoutEllipsis = trimEnd(start.replace(ellipsis, ''));
  const isWhole = withoutEllipsis === start || !withoutEllipsis || /[.!?…]["'»”’)]?$/.test(withoutEllipsis);
  // Keeps an ellipsis after a sentence that is cut off.
  return isWhole ? withoutEllipsis : `${withoutEllipsis}…`;
}

/** Removes white space and tags at the end, at most 50. */
function trimEnd(html: string): string {
  let rest = html;
  for (let i = 0; i < 50 && emptyEnd.test(rest.slice(-400)); i++) {
    const trimmed = rest.trimEnd();
    rest =
      trimmed.length < rest.length
        ? trimmed
        : rest.slice(0, rest.endsWith('>') ? rest.lastIndexOf('<') : -'&nbsp;'.length);
  }
  return rest;
}
