import { toPlainText } from '../../model/plain-text.js';
import { all } from './fields.js';
import { firstImage, isTracker } from './html.js';
import { inheritedText, type MediaFile } from './media.js';
import { baseOf, resolve } from './url.js';
import type { XmlElement } from '../xml/parse.js';

type Rendition = { url: string; width?: number; height?: number; mime_type?: string };
type Candidate = { element: XmlElement } & Rendition;

/**
 * Returns the picture of an item as `_newsfold.image`. Order of preference: Media RSS and enclosures, `itunes:image`,
 * thumbnails, publishers' own elements, the first image of a body.
 * @param files the media files of the item.
 * @param bodies HTML to search for an image.
 * @param base URL that relative URLs resolve against.
 */
export function toImage(
  item: XmlElement,
  files: MediaFile[],
  bodies: string[],
  base: string | undefined,
): Record<string, unknown> | undefined {
  const images = files
    .filter(({ medium }) => medium === 'image')
    .map(({ element, url, type }) => ({ element, url, ...sizeOf(element), mime_type: type }));
  const thumbnails = [item, ...all(item, 'media:group'), ...files.map(({ element }) => element)]
    .flatMap((parent) => all(parent, 'media:thumbnail'))
    .flatMap((element) => toCandidates(element, element.attribute('url') ?? element.text, base));
  const [first, ...others] = [...images, ...toCandidates(...itunesImage(item), base), ...thumbnails];
  if (first) return toImageObject(first, others, item);
  const publisherImages = all(item, 'dwsyn:imageURL, bigimage, image, smallimage, thumbnail').flatMap(
    (element) =>
      toCandidates(
        element,
        all(element, 'url')[0]?.text ?? (element.text.trim() || element.attribute('url')),
        base,
      ),
  );
  if (publisherImages[0]) return { renditions: [toRendition(publisherImages[0])] };
  return imageInBodies(item, bodies, base);
}

const itunesImage = (item: XmlElement): [XmlElement, string | undefined] => {
  const [element] = all(item, 'itunes:image');
  return [element ?? item, element?.attribute('href')];
};

const toCandidates = (
  element: XmlElement,
  address: string | undefined,
  base: string | undefined,
): Candidate[] => {
  const url = resolve(address, element, base);
  return url && !isTracker(url) ? [{ element, url, ...sizeOf(element) }] : [];
};

function sizeOf(element: XmlElement): { width?: number; height?: number } {
  const size = (side: string) =>
    Number(/^\d{1,5}(?=(px|\.0+)?$)/.exec(element.attribute(side) ?? '')?.[0]) || undefined;
  return { width: size('width'), height: size('height') };
}

const toRendition = ({ url, width, height, mime_type }: Candidate): Rendition => ({
  url,
  width,
  height,
  mime_type,
});

/** Treats another file as a rendition of the first if its aspect ratio and texts are the same. Keeps one per width. */
function toImageObject(first: Candidate, others: Candidate[], item: XmlElement): Record<string, unknown> {
  const textsOf = ({ element }: Candidate) =>
    ['media:title', 'media:description', 'media:credit'].map((name) => inheritedText(element, item, name));
  const [alt, caption, credit] = textsOf(first);
  const samePicture = others.filter(
    (other) =>
      isSameShape(first, other) &&
      textsOf(other).every((text, i) => !text || text === [alt, caption, credit][i]),
  );
  const renditions = [first, ...samePicture].filter(
    (candidate, i, list) =>
      !candidate.width || list.findIndex(({ width }) => width === candidate.width) === i,
  );
  const headline = all(item, 'title, atom:title')[0]?.text ?? '';
  return {
    renditions: renditions.map(toRendition),
    alt: alt && toPlainText(alt) === toPlainText(headline) ? undefined : alt,
    caption,
    credit,
  };
}

function isSameShape(a: Candidate, b: Candidate): boolean {
  if (!a.width || !b.width) return false;
  if (!a.height || !b.height) return true;
  return Math.abs(a.width / a.height - b.width / b.height) < 0.05;
}

function imageInBodies(
  item: XmlElement,
  bodies: string[],
  base: string | undefined,
): Record<string, unknown> | undefined {
  for (const body of bodies) {
    const image = firstImage(body);
    if (!image) continue;
    const { url, alt, width, height } = image;
    return { alt, renditions: [{ url: resolve(url, item, baseOf(item, base)) ?? url, width, height }] };
  }
  return undefined;
}
