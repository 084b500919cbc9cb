import type { Label } from '../../model/feed.js';
import { children, present, node, readField, type JsonNode } from './fields.js';
import { isUsable, toImage, toAttachments } from './media.js';
import { pageOf } from './page.js';
import { bodyOf, descriptionOf, firstSentenceOf, headlineOf } from './text.js';
import { toRfc3339 } from '../shared/date.js';
import { isObject, numberOf, text, type JsonObject } from '../shared/json.js';

/** One item of ninjs, in the words of JSON Feed. */
export function toItem(source: JsonNode): unknown {
  const { item, json } = source;
  if (!isObject(json)) return json;
  const attachments = toAttachments(source);
  return {
    id: item.uri,
    url: pageOf(source),
    title: headlineOf(item) ?? text(item.title) ?? text(item.slugline) ?? single(item, 'title'),
    summary: descriptionOf(item) ?? firstSentenceOf(item) ?? single(item, 'summary'),
    content_html: bodyOf(item) ?? single(item, 'content_html'),
    date_published: toRfc3339(readField(item, 'date_published')),
    date_modified: toRfc3339(readField(item, 'date_modified')),
    language: readField(item, 'language'),
    authors: toAuthors(readField(item, 'authors')),
    attachments,
    _newsfold: {
      kind: kindOf(item.type),
      label: labelOf(item),
      kicker: toKicker(item),
      topics: toTopics(item),
      image: toImage(source),
      duration_in_seconds: attachments
        .map((one) => one.duration_in_seconds)
        .find((one) => typeof one === 'number'),
      agencies: toAgencies(item),
      embargoed_until: toRfc3339(readField(item, '_newsfold.embargoed_until')),
      expires: toRfc3339(readField(item, '_newsfold.expires')),
      related: toRelated(source),
    },
  };
}

/** What stands in place of a text, to be refused in its own words; a list has been looked through. */
function single(item: JsonObject, field: string): unknown {
  const value = readField(item, field);
  return Array.isArray(value) || typeof value === 'string' ? undefined : value;
}

function kindOf(type: unknown): unknown {
  if (typeof type !== 'string' || !type.trim()) return present(type);
  return type === 'video' || type === 'audio' ? type : 'article';
}

/** The newsroom writes for print: `By A. Writer`. */
const by = /^\s*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Aa]v|[Dd]oor)\s+(?=\p{Lu})/u;

function toAuthors(byline: unknown): unknown {
  if (typeof byline === 'string') return [{ name: byline.replace(by, '') }];
  if (!Array.isArray(byline)) return byline;
  return byline.map((author: unknown) =>
    isObject(author)
      ? { name: author.name, avatar: present(author.avatar_url) }
      : typeof author === 'string'
        ? { name: author }
        : author,
  );
}

/** The names of concepts: objects with a name, or bare texts, of the singular of version 1 or the plural. */
const namesOf = (...lists: unknown[]): string[] => [
  ...new Set(lists.flat().flatMap((one) => text(isObject(one) ? one.name : one)?.trim() ?? [])),
];

/** Category, then place; a place that is only mentioned is not where it happened. */
function toKicker(item: JsonObject): string[] {
  const category = namesOf(item.subject, item.subjects, item.genre, item.genres)[0];
  const places = [item.place, item.places]
    .flat()
    .filter((place) => !isObject(place) || place.rel !== 'mentions');
  const place = text(item.located) ?? namesOf(places)[0];
  return [category, place].filter((title) => title !== undefined);
}

function toTopics(item: JsonObject): string[] {
  const keywords = [item.keyword, item.keywords]
    .flat()
    .flatMap((keyword) => (typeof keyword === 'string' ? keyword.split(',') : [keyword]));
  return namesOf(item.subject, item.subjects, keywords);
}

const labels: Label[] = ['breaking', 'exclusive', 'opinion', 'analysis', 'explainer', 'sponsored'];

/** A genre that is a label, else the two highest urgencies, which agencies call flash and bulletin. */
function labelOf(item: JsonObject): Label | undefined {
  const genres = namesOf(item.genre, item.genres).map((name) => name.toLowerCase());
  const urgency = numberOf(present(item.urgency));
  return (
    labels.find((label) => genres.includes(label)) ??
    (urgency === 1 || urgency === 2 ? 'breaking' : undefined)
  );
}

function toAgencies(item: JsonObject): string[] {
  const sources = namesOf(item.infosource, item.infosources);
  return sources.length ? sources : namesOf(item.copyrightholder);
}

/** Texts and recordings that go with it; pictures are no articles. */
const toRelated = (source: JsonNode): unknown[] =>
  children(source, 'associations')
    .filter(
      ({ item }) => ['text', 'composite', 'video', 'audio'].includes(text(item.type) ?? '') && isUsable(item),
    )
    .map(({ item }) => item.uri)
    .filter((id) => text(id));

/** Whether an object has anything that ninjs calls an item's. */
export const isItem = (json: unknown): boolean => {
  const { item } = node(json, '');
  return (
    present(item.uri) !== undefined ||
    ['title', 'date_published', 'content_html'].some((field) => readField(item, field) !== undefined)
  );
};
