import { sourceKey } from '../shared/field-table.js';
import { children, child, type JsonNode } from '../shared/source.js';
import { first, isObject, numberOf, object, text, type JsonObject } from '../shared/json.js';

/** Converts the featured image of a post, else the one that a plugin (Jetpack, Yoast) names. */
export function toImage(post: JsonNode): JsonObject | undefined {
  const [media] = children(child(post, '_embedded'), 'wp:featuredmedia');
  return (media && fromFeaturedMedia(media)) ?? fromJetpack(post) ?? fromYoast(post);
}

function fromFeaturedMedia(source: JsonNode): JsonObject | undefined {
  const { json: media } = source;
  const details = object(media.media_details);
  const type = text(media.mime_type);
  if (!text(media.source_url) || (type && !type.startsWith('image/'))) return undefined;
  const original = { ...details, source_url: media.source_url, mime_type: media.mime_type };
  const sizesByName = child(child(source, 'media_details'), 'sizes');
  const sizes = Object.keys(sizesByName.json)
    .map((name) => child(sizesByName, name))
    .filter(({ json: size }) => text(size.source_url) && !isCropped(size, details));
  const hasOriginal = sizes.some(({ json: size }) => size.source_url === media.source_url);
  const meta = object(details.image_meta);
  return {
    alt: media.alt_text,
    caption: rendered(media.caption),
    credit: text(meta.credit) ?? text(meta.copyright),
    renditions: [
      ...sizes.map((size) => toRendition(size.json, size)),
      ...(hasOriginal ? [] : [toRendition(original, source)]),
    ],
    [sourceKey]: source,
  };
}

const toRendition = ({ source_url, width, height, mime_type }: JsonObject, source: JsonNode): JsonObject => ({
  url: source_url,
  width: width || undefined,
  height: height || undefined,
  mime_type,
  [sourceKey]: source,
});

/**
 * Whether a size has another aspect ratio than the original: themes crop squares for their own lists, but all renditions
 * must show the same. Sizes are rounded to whole pixels.
 */
function isCropped(size: JsonObject, original: JsonObject): boolean {
  const [width, height] = [numberOf(size.width), numberOf(size.height)];
  const expected = (width * numberOf(original.height)) / numberOf(original.width);
  return expected > 0 && height > 0 && Math.abs(height - expected) > Math.max(2, expected * 0.02);
}

function fromJetpack(post: JsonNode): JsonObject | undefined {
  const { jetpack_featured_media_url: url } = post.json;
  const source = { ...post, json: { jetpack_featured_media_url: url } };
  return text(url) ? { renditions: [{ url, [sourceKey]: source }] } : undefined;
}

function fromYoast(post: JsonNode): JsonObject | undefined {
  const [image] = children(child(post, 'yoast_head_json'), 'og_image');
  const { url, width, height, type } = image?.json ?? {};
  return text(url)
    ? { renditions: [{ url, width, height, mime_type: type, [sourceKey]: image }] }
    : undefined;
}

/** The HTML of a field that WordPress sends as `{ rendered: … }`. */
export const rendered = (value: unknown): unknown => (isObject(value) ? value.rendered : first(value));
