import { toRfc3339 } from '../shared/date.js';
import { toSeconds } from '../shared/duration.js';
import { isObject } from '../shared/json.js';

/** How the values that a path matches become the value of a field. */
export type FieldType = keyof typeof converters;

/** The type of each field, by its name in JSON Feed. */
export type FieldTypes = Readonly<Record<string, FieldType>>;

/** Keeps objects, and makes any other value the property `key` of a new object. */
const toObjects =
  (key: string) =>
  (values: unknown[]): unknown =>
    values.flat().map((value) => (isObject(value) ? value : { [key]: toText(value) }));

/** A number as a string. Returns any other value as it is, so that validation reports it. */
const toText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;

/** Converts the matched values, of which there is at least one, to the value of a field. */
const converters = {
  value: ([first]: unknown[]) => first,
  date: ([first]: unknown[]) => toRfc3339(first),
  duration: ([first]: unknown[]) => toSeconds(first),
  number: ([first]: unknown[]) => toNumber(first),
  texts: (values: unknown[]) => values.flat().map(toText),
  names: toObjects('name'),
  titles: toObjects('title'),
  urls: toObjects('url'),
} satisfies Record<string, (values: unknown[]) => unknown>;

/** The fields of an item that a mapping may set, and how their values are converted. */
export const fields: FieldTypes = {
  id: 'value',
  url: 'value',
  external_url: 'value',
  title: 'value',
  summary: 'value',
  content_html: 'value',
  content_text: 'value',
  image: 'value',
  banner_image: 'value',
  date_published: 'date',
  date_modified: 'date',
  language: 'value',
  tags: 'texts',
  authors: 'names',
  'authors.name': 'value',
  'authors.url': 'value',
  'authors.avatar': 'value',
  attachments: 'urls',
  'attachments.url': 'value',
  'attachments.mime_type': 'value',
  'attachments.duration_in_seconds': 'duration',
  '_newsfold.kind': 'value',
  '_newsfold.sections': 'titles',
  '_newsfold.sections.id': 'value',
  '_newsfold.sections.title': 'value',
  '_newsfold.sections.url': 'value',
  '_newsfold.kicker': 'titles',
  '_newsfold.kicker.title': 'value',
  '_newsfold.kicker.url': 'value',
  '_newsfold.label': 'value',
  '_newsfold.duration_in_seconds': 'duration',
  '_newsfold.image.alt': 'value',
  '_newsfold.image.caption': 'value',
  '_newsfold.image.credit': 'value',
  '_newsfold.image.focus': 'value',
  '_newsfold.image.renditions': 'urls',
  '_newsfold.image.renditions.url': 'value',
  '_newsfold.image.renditions.width': 'number',
  '_newsfold.image.renditions.height': 'number',
  '_newsfold.image.renditions.mime_type': 'value',
  '_newsfold.short_url': 'value',
  '_newsfold.agencies': 'texts',
  '_newsfold.initials': 'value',
  '_newsfold.topics': 'titles',
  '_newsfold.topics.title': 'value',
  '_newsfold.topics.url': 'value',
  '_newsfold.access': 'value',
  '_newsfold.sponsor.name': 'value',
  '_newsfold.sponsor.url': 'value',
  '_newsfold.sponsor.logo': 'value',
  '_newsfold.live.status': 'value',
  '_newsfold.embargoed_until': 'date',
  '_newsfold.expires': 'date',
  '_newsfold.related': 'texts',
};

/** The fields of the feed that a mapping may set, with paths from the root of the JSON. */
export const feedFields: FieldTypes = {
  title: 'value',
  home_page_url: 'value',
  feed_url: 'value',
  language: 'value',
  icon: 'value',
  date_modified: 'date',
  authors: 'names',
  '_newsfold.topics': 'titles',
  '_newsfold.top_story': 'value',
  '_newsfold.image_credit_prefix': 'value',
  '_newsfold.links.latest_audio': 'value',
  '_newsfold.links.latest_video': 'value',
};

/** The full name of a field that a mapping names with or without `_newsfold.`. Undefined if there is no such field. */
export const fieldNamed = (table: FieldTypes, name: string): string | undefined =>
  [name, `_newsfold.${name}`].find((fullName) => Object.hasOwn(table, fullName));

/** Whether a field of an item is a list of objects, which may have a mapping of its own. */
export const isList = (name: string): boolean => ['names', 'titles', 'urls'].includes(fields[name] ?? '');

/** Converts the values that a path matched to the value of a field. Undefined if there are none. */
export const toFieldValue = (table: FieldTypes, name: string, values: unknown[]): unknown =>
  values.length ? converters[table[name] ?? 'value'](values) : undefined;
