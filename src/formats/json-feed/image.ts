import type { Picture, Rendition } from '../../model/feed.js';
import type { ListItemReader, Reader } from './field-reader.js';
import { parseUrl } from '../../model/parse-url.js';
import { toPlainText } from '../../model/plain-text.js';

/**
 * Parses an item's picture: `_newsfold.image`, else `image`, else `banner_image`, else the first `<img>` of `content_html`.
 * @param extension the item's `_newsfold`.
 * @param creditPrefix text that every credit starts with: `©`. Added where a credit lacks it. Default: none.
 */
export function parseImage(
  item: Reader,
  extension: Reader | undefined,
  creditPrefix?: string,
): Picture | undefined {
  const isUrl = typeof extension?.get('image') === 'string';
  const image = isUrl ? undefined : extension?.object('image');
  const renditions = image?.list('renditions', parseRendition).sort(narrowestFirst);
  const described = image && describePicture(image, creditPrefix);
  if (renditions?.length) return { ...described, renditions };
  const url =
    (isUrl ? extension?.url('image') : undefined) ??
    item.url('image') ??
    item.url('banner_image') ??
    firstImage(item.get('content_html'), item.context.base);
  return url ? { ...described, renditions: [{ url }] } : undefined;
}

function describePicture(image: Reader, creditPrefix = ''): Omit<Picture, 'renditions'> {
  const credit = image.text('credit');
  const prefix = credit?.startsWith(creditPrefix) ? '' : `${creditPrefix} `;
  return {
    alt: image.text('alt'),
    caption: image.text('caption'),
    credit: credit && `${prefix}${credit}`,
    focus: parseFocus(image),
  };
}

function parseFocus(image: Reader): [number, number] | undefined {
  const focus = image.get('focus');
  if (focus === undefined) return undefined;
  const [x, y] = Array.isArray(focus) ? (focus as unknown[]) : [];
  return isShare(x) && isShare(y) ? [x, y] : image.reject('focus', 'x and y from 0 to 1');
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

function parseRendition(item: ListItemReader): Rendition | undefined {
  const reader = item.object();
  const url = reader?.url('url');
  if (!reader || !url) return undefined;
  return {
    url,
    width: pixels(reader, 'width'),
    height: pixels(reader, 'height'),
    type: reader.text('mime_type'),
  };
}

const firstSource = /<img\b[^<>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i;

function firstImage(html: unknown, base: string | undefined): string | undefined {
  const [, double, single, bare] = firstSource.exec(typeof html === 'string' ? html : '') ?? [];
  const url = parseUrl(toPlainText(double ?? single ?? bare ?? ''), base);
  // No problem is reported: a data: URL in a body is not a mistake of the publisher.
  return url && /^https?:$/.test(url.protocol) && (double ?? single ?? bare) ? url.href : undefined;
}

/** Compares renditions by width, ascending, for `sort`. Unknown widths come last. */
export const narrowestFirst = (a: Rendition, b: Rendition) =>
  (a.width ?? Infinity) - (b.width ?? Infinity) || 0;

/** Reads a size in pixels, rounded. 0 counts as absent. */
export function pixels(reader: Reader, key: string): number | undefined {
  return Math.round(reader.amount(key) ?? 0) || undefined;
}
