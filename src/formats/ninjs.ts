import type { Say } from './format.js';
import { namesOf } from './fields.js';
import { feedFields, pathOfField, sourceOf, type Source } from './ninjs-fields.js';
import { isItem, sayItem } from './ninjs-item.js';
import { isObject, type Wire } from './wire.js';

/**
 * ninjs 1, 2 and 3: an item, a list of items, or an object with such a list.
 * @see https://iptc.org/std/ninjs/
 */
export const say: Say = (wire) => {
  const sources = sourcesOf(wire);
  if (!sources) return undefined;
  const feed: Wire = { title: '', items: sources.map(sayItem) };
  // A `uri` may be a web address that only programs read; `ninjs-page.ts` knows.
  return { feed, idsArePages: false, pathOf: (path) => pathIn(feed, sources, path) };
};

function sourcesOf(wire: unknown): Source[] | undefined {
  const object = isObject(wire) ? wire : {};
  const key = Array.isArray(wire)
    ? ''
    : namesOf(feedFields, 'items').find((one) => Array.isArray(object[one]));
  const items: unknown = key ? object[key] : wire;
  if (Array.isArray(items)) return items.map((item: unknown, i) => sourceOf(item, `${key}[${i}]`));
  return isItem(wire) ? [sourceOf(wire, '')] : undefined;
}

/** Follows a path into what was said, down to the last thing that knows where it comes from. */
function pathIn(feed: Wire, sources: Source[], path: string): string {
  const [, index, field = ''] = /^items\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  let source = sources[Number(index)];
  if (!source) return path;
  let place: unknown = feed;
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    place = (place as Wire | undefined)?.[key];
    if (isObject(place) && place.source) source = place.source as Source;
  }
  // A status stands in place of an item that may not be shown.
  if (!field && typeof place === 'string' && isObject(source.wire))
    return pathOfField(source, `${path}.status`);
  return pathOfField(source, path);
}
