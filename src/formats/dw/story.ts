import { sourceKey } from '../shared/field-table.js';
import { fields } from './fields.js';
import { languageOf, absoluteUrl, permalink, fillImageSources } from './page.js';
import { toImage } from './picture.js';
import { toRfc3339 } from '../shared/date.js';
import { toSeconds } from '../shared/duration.js';
import { children, child, readField, type JsonNode } from '../shared/source.js';
import { first, list, object, text, type JsonObject } from '../shared/json.js';

/** A teaser, a detail or an object of the graph, in the words of JSON Feed. */
export function toItem(story: JsonNode, sections: unknown[] = []): unknown {
  const { wire, raw } = story;
  if (wire !== raw) return raw;
  const field = (name: string) => readField(story, fields, name);
  const id = field('id');
  const [title, summary] = [field('title'), field('summary')];
  const permaLink = first(text(wire.permaLink), text(object(wire.mainContent).permaLink));
  const page = absoluteUrl(first(text(wire.namedUrl), text(wire.canonicalUrl)));
  const attachments = sayRecordings(story);
  return {
    id,
    // A teaser without any words is none, wherever it leads.
    url: first(title, summary) === undefined ? undefined : first(page, permaLink, permalink(id)),
    title,
    summary,
    content_html: fillImageSources(field('content_html')),
    date_published: toRfc3339(field('date_published')),
    date_modified: toRfc3339(field('date_modified')),
    language: languageOf(wire.namedUrl),
    authors: children(story, 'firstPersonArray').map((source) => ({
      name: first(source.wire.fullName, source.wire.name),
      [sourceKey]: source,
    })),
    attachments,
    _newsfold: {
      kind: sayKind(field('_newsfold.kind')),
      sections,
      kicker: sayKicker(wire),
      duration_in_seconds: toSeconds(field('_newsfold.duration_in_seconds')) || undefined,
      image: toImage(story),
      topics: groupItems(wire, (type) => type === 'Keywords').flatMap(({ name }) => text(name) ?? []),
      short_url: first(permaLink, page && permalink(id)),
      expires: toRfc3339(field('_newsfold.expires')),
      related: sayRelated(wire),
    },
  };
}

/** The id as a text; undefined where it cannot be one. */
export function idOf(story: JsonNode): string | undefined {
  const id = readField(story, fields, 'id');
  return typeof id === 'number' ? String(id) : text(id)?.trim();
}

const kinds: [pattern: RegExp, kind: string][] = [
  [/^video/i, 'video'],
  [/^audio/i, 'audio'],
  [/^(image_?|picture_?)?gallery/i, 'gallery'],
  [/^live_?blog/i, 'live'],
  [/^(article|feature|opinion|news)/i, 'article'],
];

/** What a type says that a story is; undefined for what is none, as a navigation or an advertisement. */
export const kindOf = (type: string): string | undefined =>
  kinds.find(([pattern]) => pattern.test(type))?.[1];

const sayKind = (type: unknown): unknown => (typeof type === 'string' ? (kindOf(type) ?? 'article') : type);

/** The subject, then the place. */
function sayKicker(wire: JsonObject): string[] {
  const subjects = [
    text(object(wire.thematicFocusCategory).name),
    ...namesIn(wire.categories),
    text(wire.categoryName),
    text(wire.roadTeaserKicker),
  ];
  const kicker = [subjects.find(Boolean), namesIn(wire.regions).find(Boolean)];
  return [...new Set(kicker)].flatMap((title) => title ?? []);
}

const namesIn = (values: unknown) => list(values).map((value) => text(object(value).name));

/** The entries of a detail's groups; those of keywords lead to the API, not to a page for readers. */
const groupItems = ({ referenceGroups }: JsonObject, accepts: (type: unknown) => boolean): JsonObject[] =>
  list(referenceGroups)
    .map(object)
    .filter(({ type }) => accepts(type))
    .flatMap(({ items }) => list(items).map(object));

function sayRelated(wire: JsonObject): unknown[] {
  const teasers = list(object(wire.teaserGroup).items).map((teaser) => object(object(teaser).reference));
  return [...groupItems(wire, (type) => type !== 'Keywords'), ...teasers].flatMap(({ id }) =>
    typeof id === 'number' || text(id) ? [id] : [],
  );
}

const types: Record<string, string> = {
  mp4: 'video/mp4',
  hls: 'application/vnd.apple.mpegurl',
  mp3: 'audio/mpeg',
};

const graphSources = { hlsVideoSrc: types.hls, mp4VideoSrc: types.mp4, mp3Src: types.mp3 };

/** What can be played: the files of a detail, or the addresses of the graph, also those of what stands in an article. */
function sayRecordings(story: JsonNode): JsonObject[] {
  const files = children(child(story, 'mainContent'), 'sources')
    .filter(({ wire }) => /^(https?)?$/i.test(text(wire.protocol) ?? ''))
    .map((source) => ({
      url: source.wire.url,
      mime_type: typeOf(source.wire),
      [sourceKey]: source,
    }));
  const inner = ['videos', 'audios'].flatMap((key) => children(story, key));
  return [...files, ...[story, ...inner].flatMap(sayAddresses)];
}

/** DW marks the master of a stream as an HLS of mp4s. */
function typeOf({ format, url }: JsonObject): string | undefined {
  const isStream = /\.m3u8(?:[?#]|$)/i.test(text(url) ?? '');
  return isStream ? types.hls : types[(text(format) ?? '').toLowerCase()];
}

const sayAddresses = (source: JsonNode): JsonObject[] =>
  Object.entries(graphSources)
    .filter(([key]) => text(source.wire[key]))
    .map(([key, mime_type]) => ({
      url: source.wire[key],
      mime_type,
      duration_in_seconds: toSeconds(source.wire.duration) || undefined,
      [sourceKey]: { ...source, wire: { [key]: source.wire[key], duration: source.wire.duration } },
    }));
