import { sourceNamesAt, sourceNames, type Fields } from '../shared/field-table.js';
import { first, isObject, type JsonObject } from '../shared/json.js';

/**
 * Where each field is read from, the first that is there: the names of every version of ninjs, in lower case.
 * @see https://iptc.org/std/ninjs/
 */
export const fields: Fields = {
  id: 'uri',
  url: 'link, links, url, altids, uri',
  title: 'headline, headlines, title, slugline',
  summary: 'description, description_text, descriptions, body_text, bodies',
  content_html: 'body_html, body_xhtml, body_text, body, bodies',
  date_published: 'firstcreated, versioncreated',
  date_modified: 'versioncreated',
  language: 'language',
  authors: 'byline, by, authors',
  attachments: 'renditions',
  'attachments.url': 'renditions.*.href',
  'attachments.mime_type': 'renditions.*.mimetype, renditions.*.contenttype',
  'attachments.duration_in_seconds': 'renditions.*.duration',
  '_newsfold.kind': 'type',
  '_newsfold.label': 'genre, genres, urgency',
  '_newsfold.kicker': 'subject, subjects, genre, genres, located, place, places',
  '_newsfold.topics': 'subject, subjects, keyword, keywords',
  '_newsfold.agencies': 'infosource, infosources, copyrightholder',
  '_newsfold.embargoed_until': 'embargoed, embargoeduntil',
  '_newsfold.expires': 'expires',
  '_newsfold.related': 'associations',
  '_newsfold.image': 'associations, renditions',
  '_newsfold.image.renditions.url': 'renditions.*.href',
  '_newsfold.image.renditions.width': 'renditions.*.width',
  '_newsfold.image.renditions.height': 'renditions.*.height',
  '_newsfold.image.renditions.mime_type': 'renditions.*.mimetype, renditions.*.contenttype',
};

/** The same of the feed: what systems that send ninjs call their list. */
export const feedFields: Fields = { items: 'items, _items, hits, results' };

/** An object of the feed, its keys in lower case: version 2 says `contenttype`, version 3 `contentType`. */
export type JsonNode = { item: JsonObject; path: string; json: unknown };

/** An object in the feed, and where it is. */
export const node = (json: unknown, path: string): JsonNode => ({
  item: Object.fromEntries(
    Object.entries(isObject(json) ? json : {}).map(([key, value]) => [key.toLowerCase(), value]),
  ),
  path,
  json,
});

/** The members of what is an object in version 1 and a list of named objects from version 2 on. */
export function children({ item, path }: JsonNode, key: string): (JsonNode & { name: unknown })[] {
  const members = item[key];
  const at = [path, key].filter(Boolean).join('.');
  if (!Array.isArray(members))
    return Object.entries(isObject(members) ? members : {}).map(([name, json]) => ({
      ...node(json, `${at}.${name}`),
      name,
    }));
  return members.map((json: unknown, i) => {
    const source = node(json, `${at}[${i}]`);
    return { ...source, name: source.item.name };
  });
}

/** An agency's system sends the empty text for what it does not know. */
export const present = (value: unknown): unknown =>
  typeof value === 'string' && !value.trim() ? undefined : first(value);

/** The value of a field as it is in the feed, under the first of its names that is there. */
export const readField = (item: JsonObject, field: string): unknown =>
  first(...sourceNames(fields, field).map((name) => present(item[name])));

/** Where in the feed a path of what was said was taken from, with the name that this publisher gives the field. */
export function pathOfField(source: JsonNode, said: string): string {
  const names = sourceNamesAt({ fields }, said).map((name) => name.slice(name.lastIndexOf('.') + 1));
  const name = names.find((one) => present(source.item[one]) !== undefined) ?? names[0];
  return name ? pathOfName(source, name) : source.path;
}

/** The path of one name, in the letters that this publisher writes it in. */
export function pathOfName({ path, json }: JsonNode, name: string): string {
  const own = Object.keys(isObject(json) ? json : {}).find((key) => key.toLowerCase() === name) ?? name;
  return [path, own].filter(Boolean).join('.');
}
