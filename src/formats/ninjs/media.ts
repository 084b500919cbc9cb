import { sourceKey } from '../shared/field-table.js';
import { dropBlank, namedChildren } from './node.js';
import { descriptionOf, headlineOf, versionsOf } from './text.js';
import { toSeconds } from '../shared/duration.js';
import { first, isObject, isPresent, numberOf, text, type JsonObject } from '../shared/json.js';
import type { JsonNode } from '../shared/source.js';

/** Whether an item may be shown: its status is `usable`, which is also the default. */
export function isUsable({ json }: JsonNode): boolean {
  const status = text(json.pubstatus);
  return status === undefined || /^\s*(?:stat:)?usable\s*$/i.test(status);
}

/** Converts the picture of an item: its own, else the main one of its associations, else their first. */
export function toImage(item: JsonNode): JsonObject | undefined {
  const ownImage = pictureToImage(item, isPicture(item) ? describePicture(item.json) : undefined);
  if (ownImage) return ownImage;
  const pictures = namedChildren(item, 'associations').filter(
    (association) => isPicture(association) && isUsable(association),
  );
  for (const picture of [...pictures.filter(isMain), ...pictures]) {
    const image = pictureToImage(picture, describePicture(picture.json));
    if (image) return image;
  }
  return undefined;
}

const isMain = ({ json }: JsonNode) => /^(?:main|feature|lead)/i.test(text(json.name) ?? '');
const isPicture = ({ json }: JsonNode) => json.type === 'picture' || json.type === 'graphic';

/** @param description the fields `alt` and `caption`. */
function pictureToImage(picture: JsonNode, description?: JsonObject): JsonObject | undefined {
  const files = namedChildren(picture, 'renditions').filter(({ json }) => {
    const medium = mediumOf(json);
    return isPresent(json.href) && (medium === 'image' || (!medium && isPicture(picture)));
  });
  if (!files.length) return undefined;
  const { byline, by, copyrightholder, copyrightnotice } = picture.json;
  return {
    ...description,
    credit: text(byline) ?? text(by) ?? text(copyrightholder) ?? text(copyrightnotice),
    focus: files.map(({ json }) => toFocus(json)).find(Boolean),
    renditions: files.map((file) => ({
      url: file.json.href,
      width: dropBlank(file.json.width),
      height: dropBlank(file.json.height),
      mime_type: mimeTypeOf(file.json),
      [sourceKey]: file,
    })),
  };
}

function describePicture(picture: JsonObject): JsonObject {
  const [headline, description] = [headlineOf(picture), descriptionOf(picture)];
  const alt = versionsOf(picture, 'description', 'descriptions').find(({ role }) =>
    role.startsWith('alt'),
  )?.value;
  return { alt: alt ?? headline ?? description, caption: description ?? headline };
}

/** Converts the point of interest from pixels to shares of width and height. */
function toFocus({ poi, width, height }: JsonObject): number[] | undefined {
  if (!isObject(poi)) return undefined;
  const focus = [numberOf(poi.x) / numberOf(width), numberOf(poi.y) / numberOf(height)];
  return focus.every((share) => share >= 0 && share <= 1) ? focus : undefined;
}

/** Converts the recordings among an item's renditions. */
export const toAttachments = (item: JsonNode): JsonObject[] =>
  namedChildren(item, 'renditions')
    .filter(({ json }) => /^(?:video|audio)$/.test(mediumOf(json) ?? '') && isPresent(json.href))
    .map((file) => ({
      url: file.json.href,
      mime_type: mimeTypeOf(file.json),
      duration_in_seconds: durationOf(file.json),
      [sourceKey]: file,
    }));

/** Above this many seconds a duration is in milliseconds. No clip is longer than six hours. */
const maxSeconds = 6 * 3600;

/** The duration in seconds. The standard says seconds, but some agencies send milliseconds. */
function durationOf(file: JsonObject): unknown {
  const duration = toSeconds(dropBlank(file.duration));
  return typeof duration === 'number' && duration > maxSeconds ? duration / 1000 : duration;
}

const mimeTypeOf = ({ mimetype, contenttype }: JsonObject): unknown =>
  first(dropBlank(mimetype), dropBlank(contenttype));

const extensions: [medium: string, pattern: RegExp][] = [
  ['image', /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i],
  ['video', /\.(?:mp4|m4v|mov|webm|m3u8)(?:[?#]|$)/i],
  ['audio', /\.(?:mp3|m4a|aac|ogg|wav)(?:[?#]|$)/i],
];

/** The first part of the media type (`image`, `video`, `audio`, …), else that of the file's extension. */
function mediumOf(file: JsonObject): string | undefined {
  const type = text(mimeTypeOf(file))?.trim().toLowerCase();
  if (type) return /mpegurl|dash\+xml/.test(type) ? 'video' : type.split('/')[0];
  const url = text(file.href) ?? '';
  return extensions.find(([, pattern]) => pattern.test(url))?.[0];
}
