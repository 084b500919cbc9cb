import { all, textIn } from './fields.js';
import { isTracker } from './html.js';
import { resolve } from './url.js';
import { toSeconds } from '../shared/duration.js';
import type { XmlElement } from '../xml/parse.js';

/** One file that an item carries: a picture, a recording, or something else. */
export type MediaFile = { element: XmlElement; url: string; medium: string; type?: string };

const types: Record<string, string> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', avif: 'image/avif',
  mp4: 'video/mp4', m4v: 'video/mp4', webm: 'video/webm', mov: 'video/quicktime', m3u8: 'application/vnd.apple.mpegurl',
  mp3: 'audio/mpeg', m4a: 'audio/mp4', aac: 'audio/aac', ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg', wav: 'audio/wav',
}; // prettier-ignore

/** The files of an item: `media:content`, in groups or not, `enclosure`, and the enclosures of Atom. */
export function filesOf(item: XmlElement, base: string | undefined): MediaFile[] {
  const groups = [item, ...all(item, 'media:group')];
  const elements = [
    ...groups.flatMap((group) => all(group, 'media:content')),
    ...all(item, 'enclosure'),
    ...all(item, 'atom:link').filter((link) => link.attribute('rel') === 'enclosure'),
  ];
  const files = elements.flatMap((element): MediaFile | [] => {
    const url = resolve(element.attribute('url') ?? element.attribute('href'), element, base);
    if (!url || isTracker(url)) return [];
    const [, ending = ''] = /\.(\w{2,5})(?:[?#]|$)/.exec(url) ?? [];
    const type = typeOf(element) ?? types[ending.toLowerCase()];
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

/** Media RSS need not tell; what has no type and no known ending is a picture, as in most feeds. */
function mediumOf(type: string | undefined, { name }: XmlElement): string {
  if (type === undefined) return name === 'media:content' ? 'image' : '';
  return /mpegurl|dash\+xml/.test(type) ? 'video' : type.split('/')[0]!;
}

/** The recordings of an item, the publisher's default first. */
export function toAttachments(item: XmlElement, files: MediaFile[]): unknown[] | undefined {
  const length = textIn(item, 'itunes:duration');
  const attachments = files
    .filter(({ medium }) => medium === 'video' || medium === 'audio')
    .sort((a, b) => Number(isDefault(b)) - Number(isDefault(a)))
    .map(({ element, url, type, medium }) => ({
      url,
      mime_type: type ?? `${medium}/*`,
      duration_in_seconds: toSeconds(element.attribute('duration') ?? length),
    }));
  return attachments.length ? attachments : undefined;
}

const isDefault = ({ element }: MediaFile) => element.attribute('isDefault') === 'true';

/** A description of Media RSS is that of the file, else of its group, else of the item. */
export function nearest(element: XmlElement, item: XmlElement, name: string): string | undefined {
  for (let one: XmlElement | undefined = element; one; one = one === item ? undefined : one.parent) {
    const texts = all(one, name).map(({ text }) => text.trim());
    const found = [...new Set(texts.filter(Boolean))];
    if (found.length) return name === 'media:credit' ? found.join(', ') : found[0];
  }
  return undefined;
}
