import { sourceKey } from '../shared/field-table.js';
import { children, child, type JsonNode } from '../shared/source.js';
import { first, object, text, type JsonObject } from '../shared/json.js';

/** Whether a flag is set. The API sends booleans, and numbers too, as strings. */
export const isTrue = (value: unknown): boolean => value === true || value === 'true';

const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : (value ?? undefined);

/** The media elements of a content: the main one, the thumbnail, then those of the body. */
function elementsOf(content: JsonNode): JsonNode[] {
  const elements = children(content, 'elements');
  const withRelation = (relation: string) => elements.filter(({ json }) => json.relation === relation);
  const mains = [...withRelation('main'), ...children(child(child(content, 'blocks'), 'main'), 'elements')];
  return [...new Set([...mains, ...withRelation('thumbnail'), ...elements])];
}

const assetsOf = (element: JsonNode, type: string): JsonNode[] =>
  children(element, 'assets').filter(
    ({ json: asset }) => (first(text(asset.type), element.json.type) ?? '') === type,
  );

/** Converts the main picture, else the thumbnail, to an image with its renditions. */
export function toImage(content: JsonNode): JsonObject | undefined {
  for (const element of elementsOf(content)) {
    const assets = assetsOf(element, 'image').filter(({ json }) => fileOf(json));
    // The master is the photographer's original of many megabytes.
    const resized = assets.filter(({ json: asset }) => !isTrue(object(asset.typeData).isMaster));
    const renditions = (resized.length ? resized : assets).map(toRendition);
    if (renditions.length) return { ...toTexts(element, assets), renditions };
  }
  const thumbnail = object(content.json.fields).thumbnail;
  return thumbnail ? { renditions: [{ url: thumbnail, width: widthInUrl(thumbnail) }] } : undefined;
}

const fileOf = ({ typeData, file }: JsonObject): unknown => first(text(object(typeData).secureFile), file);

function toRendition(asset: JsonNode): JsonObject {
  const { width, height } = object(asset.json.typeData);
  return {
    url: fileOf(asset.json),
    width: toNumber(width),
    height: toNumber(height),
    mime_type: asset.json.mimeType,
    [sourceKey]: asset,
  };
}

/** The alt text, caption and credit: `elements` have them in each asset, `blocks` once for the element. */
function toTexts({ json: element }: JsonNode, assets: JsonNode[]): JsonObject {
  const typeData = { ...object(element.imageTypeData) };
  for (const { json: asset } of assets)
    for (const [key, value] of Object.entries(object(asset.typeData))) typeData[key] ??= value;
  const hidesCredit = typeData.displayCredit === false || typeData.displayCredit === 'false';
  return {
    alt: first(text(typeData.altText), text(typeData.alt)),
    caption: text(typeData.caption),
    credit: hidesCredit
      ? undefined
      : first(text(typeData.credit), text(typeData.photographer), text(typeData.source)),
  };
}

/** The file name of a thumbnail is its width: `…/500.jpg`. */
function widthInUrl(url: unknown): number | undefined {
  const [, width] =
    /\/(\d{2,4})\.(?:jpe?g|png|webp)$/.exec(typeof url === 'string' ? url.slice(-20) : '') ?? [];
  return width ? Number(width) : undefined;
}

/** Converts the video and audio elements of a content to attachments. */
export const toAttachments = (content: JsonNode): JsonObject[] =>
  elementsOf(content).flatMap((element) =>
    ['video', 'audio'].flatMap((type) =>
      assetsOf(element, type)
        .filter(({ json: asset }) => fileOf(asset) && asset.mimeType !== 'text/html')
        .map((asset) => ({
          url: fileOf(asset.json),
          // `video/mp4:720` includes the height.
          mime_type: text(asset.json.mimeType)?.split(':')[0],
          duration_in_seconds: durationOf(element.json, asset.json),
          [sourceKey]: asset,
        })),
    ),
  );

/** The duration in seconds. Returns a value that is no number as it is, so that validation reports it. */
function durationOf(element: JsonObject, asset: JsonObject): unknown {
  const typeData = {
    ...object(element.videoTypeData),
    ...object(element.audioTypeData),
    ...object(asset.typeData),
  };
  const [minutes, seconds] = [toNumber(typeData.durationMinutes), toNumber(typeData.durationSeconds)];
  const invalid = [minutes, seconds].find((value) => value !== undefined && typeof value !== 'number');
  if (invalid !== undefined) return invalid;
  return Number(minutes ?? 0) * 60 + Number(seconds ?? 0) || toNumber(typeData.duration) || undefined;
}
