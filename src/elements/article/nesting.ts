/** Elements without an end tag, or whose end tag may be omitted. */
const withoutEndTag =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|option|p|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/**
 * Whether HTML opens more nested elements than any article does. Parsers need quadratic time for such input
 * (https://crbug.com/41102953): 100,000 elements block Chromium's main thread for half a minute.
 * @param maxDepth number of elements that may be open at once.
 */
export function isNestedTooDeep(html: string, maxDepth = 3000): boolean {
  const openCounts = new Map<string, number>();
  let depth = 0;
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]{0,40})/gi)) {
    const name = tag.toLowerCase();
    const count = openCounts.get(name) ?? 0;
    if (withoutEndTag.test(name) || (slash && !count)) continue;
    const step = slash ? -1 : 1;
    openCounts.set(name, count + step);
    depth += step;
    if (depth > maxDepth) return true;
  }
  return false;
}
