import { sourceKey } from '../shared/field-table.js';
import { children, child, readField, type JsonNode } from '../shared/source.js';
import { fields } from './fields.js';
import { text, type JsonObject } from '../shared/json.js';

/** Widths in pixels of the 16:9 formats, by the id that replaces `${formatId}` in a URL. */
const widths: Record<number, number> = {
  600: 78, 601: 201, 602: 379, 603: 545, 604: 767, 605: 1199, 606: 1568, 607: 1920,
}; // prettier-ignore

/**
 * Converts the main picture of a story to an image with its renditions. `api.dw.com` sends a list of sizes, the graph API
 * one URL template.
 */
export function toImage(story: JsonNode): JsonObject | undefined {
  const renditions = picturesOf(story)
    .map(toRenditions)
    .find((candidates) => candidates.length);
  if (!renditions) return undefined;
  return {
    alt: readField(story, fields, '_newsfold.image.alt'),
    caption: readField(story, fields, '_newsfold.image.caption'),
    credit: readField(story, fields, '_newsfold.image.credit'),
    renditions,
  };
}

/** The objects of a story that may hold its main picture, by priority. */
function picturesOf(story: JsonNode): JsonNode[] {
  const main = child(story, 'mainContent');
  const link = child(story, 'mainContentImageLink');
  return [
    child(story, 'image'),
    child(main, 'previewImage'),
    child(main, 'image'),
    main,
    child(story, 'mainContentImage'),
    child(link, 'target'),
    link,
    story,
  ];
}

function toRenditions(picture: JsonNode): JsonObject[] {
  const sizes = children(picture, 'sizes');
  if (sizes.length)
    return sizes.map((size) =>
      size.raw === size.json
        ? { url: size.json.url, width: size.json.width, height: size.json.height, [sourceKey]: size }
        : { [sourceKey]: size },
    );
  const url = urlTemplateOf(picture.json);
  if (!url) return [];
  if (url.includes('${formatId}'))
    return Object.entries(widths).map(([formatId, width]) => ({
      url: url.replace('${formatId}', formatId),
      width,
      [sourceKey]: picture,
    }));
  const [, formatId] = /_(60\d)\.\w+$/.exec(url) ?? [];
  return [{ url, width: widths[Number(formatId)], [sourceKey]: picture }];
}

function urlTemplateOf({ staticUrl, assetName, targetId, posterImageUrl }: JsonObject): string | undefined {
  const asset = text(assetName)?.trim();
  const id = typeof targetId === 'number' ? String(targetId) : text(targetId);
  return (
    text(staticUrl) ??
    (asset && (/^(https?:)?\/\//.test(asset) ? asset : `https://static.dw.com/image/${asset}`)) ??
    (id && `https://static.dw.com/image/${id}_\${formatId}.jpg`) ??
    text(posterImageUrl)
  );
}
