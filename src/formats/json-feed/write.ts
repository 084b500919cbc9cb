import type { Feed } from '../../model/feed.js';
import { parseUrl } from '../../model/parse-url.js';
import { toPlainText } from '../../model/plain-text.js';
import { convertModel } from './from-model.js';
import { isObject, object } from '../shared/json.js';

/** Fields that `Reader.text` reads. It strips markup, so `<` and `&` are escaped in them. */
const textFields = /^(title|summary|name|alt|caption|credit|initials|agencies|mime_type)$/;

/** Writes a feed as JSON Feed 1.1 with `_newsfold`, indented by two spaces. `parseFeed` reads it back to the same articles. */
export function writeJsonFeed(feed: Feed): string {
  const json = convertModel({ ...feed }).feed;
  const idsArePages = !feed.articles.some(({ id, url }) => !url && parseUrl(id));
  const jsonFeed = {
    ...json,
    _newsfold: { ...object(json._newsfold), ids_are_pages: idsArePages ? undefined : false },
  };
  return JSON.stringify({ ...object(prune('', jsonFeed)), items: prune('items', json.items) ?? [] }, null, 2);
}

/** Removes undefined, empty lists and empty objects, and escapes text fields. Returns undefined if nothing is left. */
function prune(key: string, value: unknown): unknown {
  if (typeof value === 'string') return textFields.test(key) ? escapeMarkup(value) : value;
  if (Array.isArray(value)) return value.length ? value.map((item: unknown) => prune(key, item)) : undefined;
  if (!isObject(value) || value instanceof Date) return value;
  const entries = Object.entries(value)
    .map(([name, member]) => [name, prune(name, member)] as const)
    .filter(([, member]) => member !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

const escapeMarkup = (text: string): string =>
  toPlainText(text) === text ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
