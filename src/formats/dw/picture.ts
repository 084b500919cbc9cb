import { sourceKey } from '../shared/field-table.js';
import { children, child, readField, type JsonNode } from '../shared/source.js';
import { fields } from './fields.js';
import { text, type JsonObject } from '../shared/json.js';

/** The widths of the 16:9 formats that the site fills in for `${formatId}`. */
const widths: Record<number, number> = {
  600: 78, 601: 201, 602: 379, 603: 545, 604: 767, 605: 1199, 606: 1568, 607: 1920,
}; // prettier-ignore

/** The main picture: with its sizes, as `api.dw.com` has it, or with one address for all, as the graph API has it. */
export function toImage(story: JsonNode): JsonObject | undefined {
  const renditions = picturesOf(story)
    .map(sayRenditions)
    .find((found) => found.length);
  if (!renditions) return undefined;
  return {
    alt: readField(story, fields, '_newsfold.image.alt'),
    caption: readField(story, fields, '_newsfold.image.caption'),
    credit: readField(story, fields, '_newsfold.image.credit'),
    renditions,
  };
}

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

function sayRenditions(picture: JsonNode): JsonObject[] {
  const { wire } = picture;
  const sizes = children(picture, 'sizes');
  if (sizes.length)
    return sizes.map((source) =>
      source.raw === source.wire
        ? { url: source.wire.url, width: source.wire.width, height: source.wire.height, [sourceKey]: source }
        : { [sourceKey]: source },
    );
  const url = templateOf(wire);
  if (!url) return [];
  if (url.includes('${formatId}'))
    return Object.entries(widths).map(([id, width]) => ({
      url: url.replace('${formatId}', id),
      width,
      [sourceKey]: picture,
    }));
  const [, id] = /_(60\d)\.\w+$/.exec(url) ?? [];
  return [{ url, width: widths[Number(id)], [sourceKey]: picture }];
}

function templateOf({ staticUrl, assetName, targetId, posterImageUrl }: JsonObject): string | undefined {
  const asset = text(assetName)?.trim();
  const id = typeof targetId === 'number' ? String(targetId) : text(targetId);
  return (
    text(staticUrl) ??
    (asset && (/^(https?:)?\/\//.test(asset) ? asset : `https://static.dw.com/image/${asset}`)) ??
    (id && `https://static.dw.com/image/${id}_\${formatId}.jpg`) ??
    text(posterImageUrl)
  );
}
