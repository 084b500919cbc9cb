import { sourceKey } from '../shared/field-table.js';
import { children, present, type JsonNode } from './fields.js';
import { descriptionOf, headlineOf, versionsOf } from './text.js';
import { toSeconds } from '../shared/duration.js';
import { first, isObject, numberOf, text, type JsonObject } from '../shared/json.js';

/** Whether it may be shown. What does not say so may. */
export const isUsable = ({ pubstatus }: JsonObject): boolean => {
  const status = text(pubstatus);
  return status === undefined || /^\s*(?:stat:)?usable\s*$/i.test(status);
};

/** The item's own picture, else the main one of those that go with it, else the first. */
export function toImage(source: JsonNode): JsonObject | undefined {
  const own = toPictureImage(source, isPicture(source) ? describe(source.item) : undefined);
  if (own) return own;
  const pictures = children(source, 'associations').filter((one) => isPicture(one) && isUsable(one.item));
  for (const picture of [...pictures.filter(isMain), ...pictures]) {
    const image = toPictureImage(picture, describe(picture.item));
    if (image) return image;
  }
  return undefined;
}

const isMain = (one: { name: unknown }) => /^(?:main|feature|lead)/i.test(text(one.name) ?? '');
const isPicture = ({ item }: JsonNode) => item.type === 'picture' || item.type === 'graphic';

function toPictureImage(source: JsonNode, words?: JsonObject): JsonObject | undefined {
  const files = children(source, 'renditions').filter(({ item }) => {
    const medium = mediumOf(item);
    return present(item.href) !== undefined && (medium === 'image' || (!medium && isPicture(source)));
  });
  if (!files.length) return undefined;
  const { byline, by, copyrightholder, copyrightnotice } = source.item;
  return {
    ...words,
    credit: text(byline) ?? text(by) ?? text(copyrightholder) ?? text(copyrightnotice),
    focus: files.map(({ item }) => focusOf(item)).find(Boolean),
    renditions: files.map((file) => ({
      url: file.item.href,
      width: present(file.item.width),
      height: present(file.item.height),
      mime_type: typeOf(file.item),
      [sourceKey]: file,
    })),
  };
}

function describe(item: JsonObject): JsonObject {
  const [headline, description] = [headlineOf(item), descriptionOf(item)];
  const alt = versionsOf(item, 'description', 'descriptions').find(({ role }) =>
    role.startsWith('alt'),
  )?.value;
  return { alt: alt ?? headline ?? description, caption: description ?? headline };
}

/** Pixels of the point of interest, as shares. */
function focusOf({ poi, width, height }: JsonObject): number[] | undefined {
  if (!isObject(poi)) return undefined;
  const focus = [numberOf(poi.x) / numberOf(width), numberOf(poi.y) / numberOf(height)];
  return focus.every((share) => share >= 0 && share <= 1) ? focus : undefined;
}

/** The recordings among an item's renditions. */
export const toAttachments = (source: JsonNode): JsonObject[] =>
  children(source, 'renditions')
    .filter(
      ({ item }) => ['video', 'audio'].includes(mediumOf(item) ?? '') && present(item.href) !== undefined,
    )
    .map((file) => ({
      url: file.item.href,
      mime_type: typeOf(file.item),
      duration_in_seconds: secondsOf(file.item),
      [sourceKey]: file,
    }));

/** The standard says seconds, but some agencies send milliseconds: no clip is longer than six hours. */
function secondsOf(item: JsonObject): unknown {
  const duration = toSeconds(present(item.duration));
  return typeof duration === 'number' && duration > 6 * 3600 ? duration / 1000 : duration;
}

const typeOf = ({ mimetype, contenttype }: JsonObject): unknown =>
  first(present(mimetype), present(contenttype));

const extensions: [medium: string, pattern: RegExp][] = [
  ['image', /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i],
  ['video', /\.(?:mp4|m4v|mov|webm|m3u8)(?:[?#]|$)/i],
  ['audio', /\.(?:mp3|m4a|aac|ogg|wav)(?:[?#]|$)/i],
];

function mediumOf(item: JsonObject): string | undefined {
  const type = text(typeOf(item))?.trim().toLowerCase();
  if (type) return /mpegurl|dash\+xml/.test(type) ? 'video' : type.split('/')[0];
  const href = text(item.href) ?? '';
  return extensions.find(([, pattern]) => pattern.test(href))?.[0];
}
