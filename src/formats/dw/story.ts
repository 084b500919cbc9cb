import { sourceKey } from '../shared/field-table.js';
import { fields } from './fields.js';
import { languageOf, absoluteUrl, permalink, fillImageSources } from './page.js';
import { toImage } from './picture.js';
import { toRfc3339 } from '../shared/date.js';
import { toSeconds } from '../shared/duration.js';
import { children, child, readField, type JsonNode } from '../shared/source.js';
import { first, list, object, text, type JsonObject } from '../shared/json.js';

/**
 * Converts a teaser, a detail or an object of the graph to a JSON Feed item. Returns a value that is no object as it is,
 * so that validation reports it.
 * @param sections ids of the item's sections.
 */
export function toItem(story: JsonNode, sections: unknown[] = []): unknown {
  const { json, raw } = story;
  if (json !== raw) return raw;
  const field = (name: string) => readField(story, fields, name);
  const id = field('id');
  const [title, summary] = [field('title'), field('summary')];
  const permaLink = first(text(json.permaLink), text(object(json.mainContent).permaLink));
  const page = absoluteUrl(first(text(json.namedUrl), text(json.canonicalUrl)));
  return {
    id,
    // Without title and summary there is nothing to show: leave out the URL too, so that validation drops the item.
    url: first(title, summary) === undefined ? undefined : first(page, permaLink, permalink(id)),
    title,
    summary,
    content_html: fillImageSources(field('content_html')),
    date_published: toRfc3339(field('date_published')),
    date_modified: toRfc3339(field('date_modified')),
    language: languageOf(json.namedUrl),
    authors: children(story, 'firstPersonArray').map((author) => ({
      name: first(author.json.fullName, author.json.name),
      [sourceKey]: author,
    })),
    attachments: toAttachments(story),
    _newsfold: {
      kind: toKind(field('_newsfold.kind')),
      sections,
      kicker: toKicker(json),
      duration_in_seconds: toSeconds(field('_newsfold.duration_in_seconds')) || undefined,
      image: toImage(story),
      topics: groupItems(json, (type) => type === 'Keywords').flatMap(({ name }) => text(name) ?? []),
      short_url: first(permaLink, page && permalink(id)),
      expires: toRfc3339(field('_newsfold.expires')),
      related: relatedOf(json),
    },
  };
}

/** The id as a string. Undefined if it is neither a string nor a number. */
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

/** The kind of story of a type. Undefined for other objects, such as navigations and advertisements. */
export const kindOf = (type: string): string | undefined =>
  kinds.find(([pattern]) => pattern.test(type))?.[1];

const toKind = (type: unknown): unknown => (typeof type === 'string' ? (kindOf(type) ?? 'article') : type);

/** The subject, then the region. */
function toKicker(story: JsonObject): string[] {
  const subjects = [
    text(object(story.thematicFocusCategory).name),
    ...namesIn(story.categories),
    text(story.categoryName),
    text(story.roadTeaserKicker),
  ];
  const kicker = [subjects.find(Boolean), namesIn(story.regions).find(Boolean)];
  return [...new Set(kicker)].flatMap((title) => title ?? []);
}

const namesIn = (values: unknown) => list(values).map((value) => text(object(value).name));

/** The entries of a detail's reference groups. URLs of keywords are not used: they lead to the API, not to a page. */
const groupItems = ({ referenceGroups }: JsonObject, accepts: (type: unknown) => boolean): JsonObject[] =>
  list(referenceGroups)
    .map(object)
    .filter(({ type }) => accepts(type))
    .flatMap(({ items }) => list(items).map(object));

function relatedOf(story: JsonObject): unknown[] {
  const teasers = list(object(story.teaserGroup).items).map((teaser) => object(object(teaser).reference));
  return [...groupItems(story, (type) => type !== 'Keywords'), ...teasers].flatMap(({ id }) =>
    typeof id === 'number' || text(id) ? [id] : [],
  );
}

const mimeTypes: Record<string, string> = {
  mp4: 'video/mp4',
  hls: 'application/vnd.apple.mpegurl',
  mp3: 'audio/mpeg',
};

/** Media types of the properties that hold a URL in the graph API. */
const graphSources = { hlsVideoSrc: mimeTypes.hls, mp4VideoSrc: mimeTypes.mp4, mp3Src: mimeTypes.mp3 };

/** Converts the files of a detail, or the media URLs of a graph object and of the recordings embedded in it. */
function toAttachments(story: JsonNode): JsonObject[] {
  const files = children(child(story, 'mainContent'), 'sources')
    // Other protocols, such as RTMP, do not play in browsers.
    .filter(({ json }) => /^(https?)?$/i.test(text(json.protocol) ?? ''))
    .map((file) => ({
      url: file.json.url,
      mime_type: mimeTypeOf(file.json),
      [sourceKey]: file,
    }));
  const embedded = ['videos', 'audios'].flatMap((key) => children(story, key));
  return [...files, ...[story, ...embedded].flatMap(graphAttachments)];
}

/** Looks at the extension first: DW labels HLS playlists with the format of their segments, mp4. */
function mimeTypeOf({ format, url }: JsonObject): string | undefined {
  const isPlaylist = /\.m3u8(?:[?#]|$)/i.test(text(url) ?? '');
  return isPlaylist ? mimeTypes.hls : mimeTypes[(text(format) ?? '').toLowerCase()];
}

const graphAttachments = (recording: JsonNode): JsonObject[] =>
  Object.entries(graphSources)
    .filter(([key]) => text(recording.json[key]))
    .map(([key, mime_type]) => ({
      url: recording.json[key],
      mime_type,
      duration_in_seconds: toSeconds(recording.json.duration) || undefined,
      // Only this attachment's own properties, so that a problem is reported at the right one.
      [sourceKey]: {
        ...recording,
        json: { [key]: recording.json[key], duration: recording.json.duration },
      },
    }));
