import type { Feed } from '../../model/feed.js';
import { toPlainText } from '../../model/plain-text.js';
import { convertModel } from './from-model.js';
import { isObject, object } from '../shared/json.js';

/** The fields that are read as text: what looks like markup in them would be taken for it. */
const texts = /^(title|summary|name|alt|caption|credit|initials|agencies|mime_type)$/;

/** A feed as the text of a JSON Feed 1.1 with `_newsfold`, which reads back to the same articles. */
export function writeJsonFeed(feed: Feed): string {
  const said = convertModel({ ...feed }).feed;
  const idsArePages = !feed.articles.some(({ id, url }) => !url && URL.canParse(id));
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    ...said,
    _newsfold: { ...object(said._newsfold), ids_are_pages: idsArePages ? undefined : false },
  };
  return JSON.stringify({ ...object(known('', whole)), items: known('items', said.items) ?? [] }, null, 2);
}

/** What there is to say: empty lists and objects say nothing. */
function known(key: string, value: unknown): unknown {
  if (typeof value === 'string') return texts.test(key) ? asText(value) : value;
  if (Array.isArray(value)) return value.length ? value.map((one: unknown) => known(key, one)) : undefined;
  if (!isObject(value) || value instanceof Date) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, known(name, inner)] as const);
  const found = entries.filter(([, inner]) => inner !== undefined);
  return found.length ? Object.fromEntries(found) : undefined;
}

const asText = (text: string): string =>
  toPlainText(text) === text ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
