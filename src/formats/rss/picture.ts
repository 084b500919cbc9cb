import { toPlainText } from '../../model/plain-text.js';
import { all } from './fields.js';
import { firstImage, isTracker } from './html.js';
import { nearest, type MediaFile } from './media.js';
import { baseOf, resolve } from './url.js';
import type { XmlElement } from '../xml/parse.js';

type Rendition = { url: string; width?: number; height?: number; mime_type?: string };
type Found = { element: XmlElement } & Rendition;

/** An item's picture: what Media RSS or an enclosure names, else a thumbnail, else a publisher's own tag, else one in its body. */
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
    .flatMap((one) => all(one, 'media:thumbnail'))
    .flatMap((element) => found(element, element.attribute('url') ?? element.text, base));
  const [first, ...others] = [...images, ...found(...itunesImage(item), base), ...thumbnails];
  if (first) return describe(first, others, item);
  const own = all(item, 'dwsyn:imageURL, bigimage, image, smallimage, thumbnail').flatMap((element) =>
    found(element, all(element, 'url')[0]?.text ?? (element.text.trim() || element.attribute('url')), base),
  );
  if (own[0]) return { renditions: [renditionOf(own[0])] };
  return inBody(item, bodies, base);
}

const itunesImage = (item: XmlElement): [XmlElement, string | undefined] => {
  const [element] = all(item, 'itunes:image');
  return [element ?? item, element?.attribute('href')];
};

const found = (element: XmlElement, address: string | undefined, base: string | undefined): Found[] => {
  const url = resolve(address, element, base);
  return url && !isTracker(url) ? [{ element, url, ...sizeOf(element) }] : [];
};

function sizeOf(element: XmlElement): { width?: number; height?: number } {
  const size = (side: string) =>
    Number(/^\d{1,5}(?=(px|\.0+)?$)/.exec(element.attribute(side) ?? '')?.[0]) || undefined;
  return { width: size('width'), height: size('height') };
}

const renditionOf = ({ url, width, height, mime_type }: Found): Rendition => ({
  url,
  width,
  height,
  mime_type,
});

/** The others are the same picture where they have other widths, the same shape, and nothing else said of them. */
function describe(first: Found, others: Found[], item: XmlElement): Record<string, unknown> {
  const said = (one: Found) =>
    ['media:title', 'media:description', 'media:credit'].map((name) => nearest(one.element, item, name));
  const [alt, caption, credit] = said(first);
  const same = others.filter(
    (one) =>
      isSameShape(first, one) && said(one).every((text, i) => !text || text === [alt, caption, credit][i]),
  );
  const renditions = [first, ...same].filter(
    (one, i, list) => !one.width || list.findIndex(({ width }) => width === one.width) === i,
  );
  const headline = all(item, 'title, atom:title')[0]?.text ?? '';
  return {
    renditions: renditions.map(renditionOf),
    alt: alt && toPlainText(alt) === toPlainText(headline) ? undefined : alt,
    caption,
    credit,
  };
}

function isSameShape(a: Found, b: Found): boolean {
  if (!a.width || !b.width) return false;
  if (!a.height || !b.height) return true;
  return Math.abs(a.width / a.height - b.width / b.height) < 0.05;
}

function inBody(
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
