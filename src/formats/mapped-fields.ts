import { sayDate } from './say-date.js';
import { sayDuration } from './say-duration.js';
import { isObject } from './wire.js';

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
  [date]: ([first]) => sayDate(first),
  [duration]: ([first]) => sayDuration(first),
  [pixels]: ([first]) => (typeof first === 'string' && /^\s*\d+\s*$/.test(first) ? Number(first) : first),
  [texts]: (values) => values.flat().map((one) => (typeof one === 'number' ? String(one) : one)),
  [names]: under('name'),
  [titles]: under('title'),
  [files]: under('url'),
};

/** What may be mapped in an item, and what is made of the values found. */
export const fields: Record<string, string> = {
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
  kind: value,
  sections: titles,
  'sections.id': value,
  'sections.title': value,
  'sections.url': value,
  kicker: titles,
  'kicker.title': value,
  'kicker.url': value,
  label: value,
  duration_in_seconds: duration,
  'image.alt': value,
  'image.caption': value,
  'image.credit': value,
  'image.focus': value,
  'image.renditions': files,
  'image.renditions.url': value,
  'image.renditions.width': pixels,
  'image.renditions.height': pixels,
  'image.renditions.mime_type': value,
  short_url: value,
  agencies: texts,
  initials: value,
  topics: titles,
  'topics.title': value,
  'topics.url': value,
  access: value,
  'sponsor.name': value,
  'sponsor.url': value,
  'sponsor.logo': value,
  'live.status': value,
  embargoed_until: date,
  expires: date,
  related: texts,
};

/** What may be mapped in the feed, from the whole JSON. */
export const feedFields: Record<string, string> = {
  title: value,
  home_page_url: value,
  feed_url: value,
  language: value,
  icon: value,
  date_modified: date,
  authors: names,
  topics: titles,
  top_story: value,
  image_credit_prefix: value,
  'links.latest_audio': value,
  'links.latest_video': value,
};

/** The fields that stand in JSON Feed itself; all others stand in `_newsfold`. */
const plain =
  /^(id|(external_)?url|title|summary|content_(html|text)|(banner_)?image|date_\w+|language|tags|authors|attachments|(home_page|feed)_url|icon)$/;

/** Where a field stands in an item or feed. */
export const placeOf = (name: string): string => (plain.test(name) ? name : `_newsfold.${name}`);

/** Whether a field is a list of objects, which may have a mapping of its own. */
export const isList = (name: string): boolean => [names, titles, files].includes(fields[name] ?? '');

/** What is made of what was found for a field. */
export const sayField = (table: Record<string, string>, name: string, values: unknown[]): unknown =>
  values.length ? ways[table[name] ?? value]?.(values) : undefined;
