import type { Label } from '../../model/feed.js';
import { fields } from './fields.js';
import { isUsable, toImage, toAttachments } from './media.js';
import { dropBlank, namedChildren } from './node.js';
import { pageOf } from './page.js';
import { bodyOf, descriptionOf, firstSentenceOf, headlineOf } from './text.js';
import { toRfc3339 } from '../shared/date.js';
import { isObject, numberOf, text, type JsonObject } from '../shared/json.js';
import { readField, type JsonNode } from '../shared/source.js';

/** Converts an item to a JSON Feed item. Returns a value that is no object as it is, so that validation reports it. */
export function toItem(item: JsonNode): unknown {
  const { json, raw } = item;
  if (!isObject(raw)) return raw;
  const field = (name: string) => readField(item, fields, name);
  const attachments = toAttachments(item);
  return {
    id: json.uri,
    url: pageOf(json),
    title: headlineOf(json) ?? text(json.title) ?? text(json.slugline) ?? invalidText(field('title')),
    summary: descriptionOf(json) ?? firstSentenceOf(json) ?? invalidText(field('summary')),
    content_html: bodyOf(json) ?? invalidText(field('content_html')),
    date_published: toRfc3339(field('date_published')),
    date_modified: toRfc3339(field('date_modified')),
    language: field('language'),
    authors: toAuthors(field('authors')),
    attachments,
    _newsfold: {
      kind: toKind(json.type),
      label: toLabel(json),
      kicker: toKicker(json),
      topics: toTopics(json),
      image: toImage(item),
      duration_in_seconds: attachments
        .map(({ duration_in_seconds: seconds }) => seconds)
        .find((seconds) => typeof seconds === 'number'),
      agencies: toAgencies(json),
      embargoed_until: toRfc3339(field('_newsfold.embargoed_until')),
      expires: toRfc3339(field('_newsfold.expires')),
      related: relatedOf(item),
    },
  };
}

/** A value of another type where a text belongs, so that validation reports it. A list was searched for texts before. */
const invalidText = (value: unknown): unknown =>
  Array.isArray(value) || typeof value === 'string' ? undefined : value;

function toKind(type: unknown): unknown {
  if (typeof type !== 'string' || !type.trim()) return dropBlank(type);
  return type === 'video' || type === 'audio' ? type : 'article';
}

/** The `By` of bylines written for print: `By A. Writer`. */
const bylinePrefix = /^\s*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Aa]v|[Dd]oor)\s+(?=\p{Lu})/u;

function toAuthors(byline: unknown): unknown {
  if (typeof byline === 'string') return [{ name: byline.replace(bylinePrefix, '') }];
  if (!Array.isArray(byline)) return byline;
  return byline.map((author: unknown) =>
    isObject(author)
      ? { name: author.name, avatar: dropBlank(author.avatar_url) }
      : typeof author === 'string'
        ? { name: author }
        : author,
  );
}

/** The distinct names of concepts, which are objects with a name or strings. */
const namesOf = (...concepts: unknown[]): string[] => [
  ...new Set(
    concepts.flat().flatMap((concept) => text(isObject(concept) ? concept.name : concept)?.trim() ?? []),
  ),
];

/** The category, then the place, unless the text only mentions it. */
function toKicker(item: JsonObject): string[] {
  const [category] = namesOf(item.subject, item.subjects, item.genre, item.genres);
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

/** A genre that is a label, else `breaking` for the two highest urgencies, which agencies call flash and bulletin. */
function toLabel(item: JsonObject): Label | undefined {
  const genres = namesOf(item.genre, item.genres).map((name) => name.toLowerCase());
  const urgency = numberOf(dropBlank(item.urgency));
  return (
    labels.find((label) => genres.includes(label)) ??
    (urgency === 1 || urgency === 2 ? 'breaking' : undefined)
  );
}

function toAgencies(item: JsonObject): string[] {
  const sources = namesOf(item.infosource, item.infosources);
  return sources.length ? sources : namesOf(item.copyrightholder);
}

/** The ids of associated texts and recordings. Pictures are no articles. */
const relatedOf = (item: JsonNode): unknown[] =>
  namedChildren(item, 'associations')
    .filter(
      (other) => /^(?:text|composite|video|audio)$/.test(text(other.json.type) ?? '') && isUsable(other),
    )
    .map(({ json }) => json.uri)
    .filter(text);

/** Whether an object has a property of an item. */
export const isItem = (item: JsonNode): boolean =>
  ['id', 'title', 'date_published', 'content_html'].some(
    (field) => readField(item, fields, field) !== undefined,
  );
