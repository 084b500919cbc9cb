import type { Fields } from '../shared/field-table.js';
import { toRfc3339 } from '../shared/date.js';
import { toSeconds } from '../shared/duration.js';
import { isObject } from '../shared/json.js';

const value = 'the first value found';
const date = 'a date in any form that newsrooms write';
const duration = 'a length: seconds, 1:32 or PT1M32S';
const pixels = 'a number, or its text';
const texts = 'all values, as texts';
const names = 'all values: names, or objects with a name';
const titles = 'all values: titles, or objects with a title';
const files = 'all values: URLs, or objects with a url';

/** Objects as they are, any other value under a key of its own. */
const under =
  (key: string) =>
  (values: unknown[]): unknown =>
    values
      .flat()
      .map((one) => (isObject(one) ? one : { [key]: typeof one === 'number' ? String(one) : one }));

const ways: Record<string, (values: unknown[]) => unknown> = {
  [value]: ([first]) => first,
  [date]: ([first]) => toRfc3339(first),
  [duration]: ([first]) => toSeconds(first),
  [pixels]: ([first]) => (typeof first === 'string' && /^\s*\d+\s*$/.test(first) ? Number(first) : first),
  [texts]: (values) => values.flat().map((one) => (typeof one === 'number' ? String(one) : one)),
  [names]: under('name'),
  [titles]: under('title'),
  [files]: under('url'),
};

/** What may be mapped in an item, and what is made of the values found. */
export const fields: Fields = {
  id: value,
  url: value,
  external_url: value,
  title: value,
  summary: value,
  content_html: value,
  content_text: value,
  image: value,
  banner_image: value,
  date_published: date,
  date_modified: date,
  language: value,
  tags: texts,
  authors: names,
  'authors.name': value,
  'authors.url': value,
  'authors.avatar': value,
  attachments: files,
  'attachments.url': value,
  'attachments.mime_type': value,
  'attachments.duration_in_seconds': duration,
  '_newsfold.kind': value,
  '_newsfold.sections': titles,
  '_newsfold.sections.id': value,
  '_newsfold.sections.title': value,
  '_newsfold.sections.url': value,
  '_newsfold.kicker': titles,
  '_newsfold.kicker.title': value,
  '_newsfold.kicker.url': value,
  '_newsfold.label': value,
  '_newsfold.duration_in_seconds': duration,
  '_newsfold.image.alt': value,
  '_newsfold.image.caption': value,
  '_newsfold.image.credit': value,
  '_newsfold.image.focus': value,
  '_newsfold.image.renditions': files,
  '_newsfold.image.renditions.url': value,
  '_newsfold.image.renditions.width': pixels,
  '_newsfold.image.renditions.height': pixels,
  '_newsfold.image.renditions.mime_type': value,
  '_newsfold.short_url': value,
  '_newsfold.agencies': texts,
  '_newsfold.initials': value,
  '_newsfold.topics': titles,
  '_newsfold.topics.title': value,
  '_newsfold.topics.url': value,
  '_newsfold.access': value,
  '_newsfold.sponsor.name': value,
  '_newsfold.sponsor.url': value,
  '_newsfold.sponsor.logo': value,
  '_newsfold.live.status': value,
  '_newsfold.embargoed_until': date,
  '_newsfold.expires': date,
  '_newsfold.related': texts,
};

/** What may be mapped in the feed, from the whole JSON. */
export const feedFields: Fields = {
  title: value,
  home_page_url: value,
  feed_url: value,
  language: value,
  icon: value,
  date_modified: date,
  authors: names,
  '_newsfold.topics': titles,
  '_newsfold.top_story': value,
  '_newsfold.image_credit_prefix': value,
  '_newsfold.links.latest_audio': value,
  '_newsfold.links.latest_video': value,
};

/** The name in a table of a field that a mapping names with or without its `_newsfold.`; undefined for what is no field. */
export const fieldNamed = (table: Fields, name: string): string | undefined =>
  [name, `_newsfold.${name}`].find((one) => Object.hasOwn(table, one));

/** Whether a field is a list of objects, which may have a mapping of its own. */
export const isList = (name: string): boolean => [names, titles, files].includes(fields[name] ?? '');

/** What is made of what was found for a field. */
export const toFieldValue = (table: Fields, name: string, values: unknown[]): unknown =>
  values.length ? ways[table[name] ?? value]?.(values) : undefined;
