import { sourceKey } from '../shared/field-table.js';
import { children, child, type JsonNode } from '../shared/source.js';
import { first, isObject, numberOf, object, text, type JsonObject } from '../shared/json.js';

/** The featured picture, else the one that a plugin names for other sites. */
export function toImage(post: JsonNode): JsonObject | undefined {
  const [featured] = children(child(post, '_embedded'), 'wp:featuredmedia');
  return (featured && sayFeatured(featured)) ?? sayJetpack(post) ?? sayYoast(post);
}

function sayFeatured(source: JsonNode): JsonObject | undefined {
  const { wire: media } = source;
  const details = object(media.media_details);
  const type = text(media.mime_type);
  if (!text(media.source_url) || (type && !type.startsWith('image/'))) return undefined;
  const whole = { ...details, source_url: media.source_url, mime_type: media.mime_type };
  const cuts = child(child(source, 'media_details'), 'sizes');
  const sizes = Object.keys(cuts.wire)
    .map((name) => child(cuts, name))
    .filter(({ wire: size }) => text(size.source_url) && !isCropped(size, details));
  const isThere = sizes.some(({ wire: size }) => size.source_url === media.source_url);
  const meta = object(details.image_meta);
  return {
    alt: media.alt_text,
    caption: rendered(media.caption),
    credit: text(meta.credit) ?? text(meta.copyright),
    renditions: [
      ...sizes.map((size) => sayFile(size.wire, size)),
      ...(isThere ? [] : [sayFile(whole, source)]),
    ],
    [sourceKey]: source,
  };
}

const sayFile = ({ source_url, width, height, mime_type }: JsonObject, source: JsonNode): JsonObject => ({
  url: source_url,
  width: width || undefined,
  height: height || undefined,
  mime_type,
  [sourceKey]: source,
});

/** Themes cut squares for their own lists; a picture's renditions show the same. Half a pixel is rounding. */
function isCropped(size: JsonObject, whole: JsonObject): boolean {
  const [width, height] = [numberOf(size.width), numberOf(size.height)];
  const expected = (width * numberOf(whole.height)) / numberOf(whole.width);
  return expected > 0 && height > 0 && Math.abs(height - expected) > Math.max(2, expected * 0.02);
}

function sayJetpack(post: JsonNode): JsonObject | undefined {
  const { jetpack_featured_media_url: url } = post.wire;
  const source = { ...post, wire: { jetpack_featured_media_url: url } };
  return text(url) ? { renditions: [{ url, [sourceKey]: source }] } : undefined;
}

function sayYoast(post: JsonNode): JsonObject | undefined {
  const [source] = children(child(post, 'yoast_head_json'), 'og_image');
  const { url, width, height, type } = source?.wire ?? {};
  return text(url)
    ? { renditions: [{ url, width, height, mime_type: type, [sourceKey]: source }] }
    : undefined;
}

/** What WordPress has made ready to be shown. */
export const rendered = (value: unknown): unknown => (isObject(value) ? value.rendered : first(value));
