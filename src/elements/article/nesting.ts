/** Elements that have no end, or that the next of their kind ends. */
const endless =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|option|p|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/**
 * Whether a text opens more elements than any article nests. Parsers read such a text in quadratic time: 100,000
 * elements take Chromium half a minute, in which the page stands still.
 */
export function isNestedTooDeep(html: string, most = 3000): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, end, tag = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]{0,40})/gi)) {
    const name = tag.toLowerCase();
    const count = open.get(name) ?? 0;
    if (endless.test(name) || (end && !count)) continue;
    const step = end ? -1 : 1;
    open.set(name, count + step);
    depth += step;
    if (depth > most) return true;
  }
  return false;
}
