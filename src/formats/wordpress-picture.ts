import { first, isObject, list, object, text, type Wire } from './wire.js';

/** The featured picture, else the one that a plugin names for other sites. */
export function sayPicture(post: Wire, at: string): Wire | undefined {
  const pictures = list(object(post['_embedded'])['wp:featuredmedia']).map((media, i) =>
    sayFeatured(object(media), `${at}_embedded.wp:featuredmedia[${i}]`),
  );
  return pictures[0] ?? sayJetpack(post, at) ?? sayYoast(post, at);
}

function sayFeatured(media: Wire, at: string): Wire | undefined {
  const details = object(media.media_details);
  const type = text(media.mime_type);
  if (!text(media.source_url) || (type && !type.startsWith('image/'))) return undefined;
  const whole = { ...details, source_url: media.source_url, mime_type: media.mime_type, at, isPart: true };
  const sizes = Object.entries(object(details.sizes))
    .filter(([, size]) => isObject(size) && text(size.source_url))
    .map(([name, size]): Wire => ({ ...object(size), at: `${at}.media_details.sizes.${name}`, isPart: true }))
    .filter((size) => !isCropped(size, details));
  const isThere = sizes.some(({ source_url }) => source_url === media.source_url);
  const meta = object(details.image_meta);
  return {
    alt: media.alt_text,
    caption: rendered(media.caption),
    credit: text(meta.credit) ?? text(meta.copyright),
    renditions: [...sizes, ...(isThere ? [] : [whole])].map(sayFile),
  };
}

const sayFile = ({ source_url, width, height, mime_type, at, isPart }: Wire): Wire => ({
  url: source_url,
  width: width || undefined,
  height: height || undefined,
  mime_type,
  at,
  isPart,
});

/** Themes cut squares for their own lists; a picture's renditions show the same. Half a pixel is rounding. */
function isCropped(size: Wire, whole: Wire): boolean {
  const [width, height] = [Number(size.width), Number(size.height)];
  const expected = (width * Number(whole.height)) / Number(whole.width);
  return expected > 0 && height > 0 && Math.abs(height - expected) > Math.max(2, expected * 0.02);
}

function sayJetpack({ jetpack_featured_media_url: url }: Wire, at: string): Wire | undefined {
  return text(url)
    ? { renditions: [{ url, at: `${at}jetpack_featured_media_url`, isUrl: true }] }
    : undefined;
}

function sayYoast(post: Wire, at: string): Wire | undefined {
  const image = object(list(object(post.yoast_head_json).og_image)[0]);
  const { url, width, height, type } = image;
  if (!text(url)) return undefined;
  const path = `${at}yoast_head_json.og_image[0].url`;
  return { renditions: [{ url, width, height, mime_type: type, at: path, isUrl: true }] };
}

/** What WordPress has made ready to be shown. */
export const rendered = (value: unknown): unknown => (isObject(value) ? value.rendered : first(value));
