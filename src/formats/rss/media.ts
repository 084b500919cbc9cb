import { all, textIn } from './fields.js';
import { isTracker } from './html.js';
import { resolve } from './url.js';
import { toSeconds } from '../shared/duration.js';
import type { XmlElement } from '../xml/parse.js';

/** A file of an item. `medium` is `image`, `video`, `audio`, another word, or empty if unknown; `type` is a MIME type. */
export type MediaFile = { element: XmlElement; url: string; medium: string; type?: string };

/** MIME types by file extension, for elements without a usable `type`. */
const typesByExtension: Record<string, string> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', avif: 'image/avif',
  mp4: 'video/mp4', m4v: 'video/mp4', webm: 'video/webm', mov: 'video/quicktime', m3u8: 'application/vnd.apple.mpegurl',
  mp3: 'audio/mpeg', m4a: 'audio/mp4', aac: 'audio/aac', ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg', wav: 'audio/wav',
}; // prettier-ignore

/** Returns the files of an item, one per URL: `media:content` (also in groups), `enclosure`, Atom enclosure links. */
export function mediaFilesOf(item: XmlElement, base: string | undefined): MediaFile[] {
  const groups = [item, ...all(item, 'media:group')];
  const elements = [
    ...groups.flatMap((group) => all(group, 'media:content')),
    ...all(item, 'enclosure'),
    ...all(item, 'atom:link').filter((link) => link.attribute('rel') === 'enclosure'),
  ];
  const files = elements.flatMap((element): MediaFile | [] => {
    const url = resolve(element.attribute('url') ?? element.attribute('href'), element, base);
    if (!url || isTracker(url)) return [];
    const [, extension = ''] = /\.(\w{2,5})(?:[?#]|$)/.exec(url) ?? [];
    const type = typeOf(element) ?? typesByExtension[extension.toLowerCase()];
    return {
      element,
      url,
      type,
      medium: element.attribute('medium')?.toLowerCase() ?? mediumOf(type, element),
    };
  });
  return files.filter(({ url }, i) => files.findIndex((file) => file.url === url) === i);
}

const typeOf = (element: XmlElement) => {
  const type = element.attribute('type')?.toLowerCase();
  return type?.includes('/') && type !== 'application/octet-stream' ? type : undefined;
};

/** `medium` is optional in Media RSS. Without a type or known extension, `media:content` is an image in most feeds. */
function mediumOf(type: string | undefined, { name }: XmlElement): string {
  if (type === undefined) return name === 'media:content' ? 'image' : '';
  return /mpegurl|dash\+xml/.test(type) ? 'video' : type.split('/')[0]!;
}

/** Returns the videos and audio files of an item, those with `isDefault` first. Returns undefined if there are none. */
export function toAttachments(item: XmlElement, files: MediaFile[]): unknown[] | undefined {
  const itemDuration = textIn(item, 'itunes:duration');
  const attachments = files
    .filter(({ medium }) => medium === 'video' || medium === 'audio')
    .sort((a, b) => Number(isDefault(b)) - Number(isDefault(a)))
    .map(({ element, url, type, medium }) => ({
      url,
      mime_type: type ?? `${medium}/*`,
      duration_in_seconds: toSeconds(element.attribute('duration') ?? itemDuration),
    }));
  return attachments.length ? attachments : undefined;
}

const isDefault = ({ element }: MediaFile) => element.attribute('isDefault') === 'true';

/**
 * Returns the text of a Media RSS element for a file: its own, else that of its group, else that of the item
 * (https://www.rssboard.org/media-rss). Several credits are joined with commas.
 */
export function inheritedText(element: XmlElement, item: XmlElement, name: string): string | undefined {
  for (
    let scope: XmlElement | undefined = element;
    scope;
    scope = scope === item ? undefined : scope.parent
  ) {
    const texts = all(scope, name).map(({ text }) => text.trim());
    const distinct = [...new Set(texts.filter(Boolean))];
    if (distinct.length) return name === 'media:credit' ? distinct.join(', ') : distinct[0];
  }
  return undefined;
}
