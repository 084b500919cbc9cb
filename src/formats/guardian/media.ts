import { sourceKey } from '../shared/field-table.js';
import { children, child, type JsonNode } from '../shared/source.js';
import { first, object, text, type JsonObject } from '../shared/json.js';

/** Texts stand where numbers and truths are meant. */
export const isTrue = (value: unknown): boolean => value === true || value === 'true';

const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : (value ?? undefined);

/** The elements of a content: the main one, the thumbnail, those of the body. */
function elementsOf(content: JsonNode): JsonNode[] {
  const elements = children(content, 'elements');
  const related = (relation: string) => elements.filter(({ wire }) => wire.relation === relation);
  const mains = [...related('main'), ...children(child(child(content, 'blocks'), 'main'), 'elements')];
  return [...new Set([...mains, ...related('thumbnail'), ...elements])];
}

const assetsOf = (element: JsonNode, type: string): JsonNode[] =>
  children(element, 'assets').filter(
    ({ wire }) => (first(text(wire.type), element.wire.type) ?? '') === type,
  );

/** The main picture, else the thumbnail. */
export function toImage(content: JsonNode): JsonObject | undefined {
  for (const element of elementsOf(content)) {
    const assets = assetsOf(element, 'image').filter(({ wire }) => fileOf(wire));
    // The master is the photographer's file, of many megabytes.
    const sized = assets.filter(({ wire }) => !isTrue(object(wire.typeData).isMaster));
    const renditions = (sized.length ? sized : assets).map(sayRendition);
    if (renditions.length) return { ...describe(element, assets), renditions };
  }
  const thumbnail = object(content.wire.fields).thumbnail;
  return thumbnail ? { renditions: [{ url: thumbnail, width: widthIn(thumbnail) }] } : undefined;
}

const fileOf = ({ typeData, file }: JsonObject): unknown => first(text(object(typeData).secureFile), file);

function sayRendition(source: JsonNode): JsonObject {
  const { wire } = source;
  const { width, height } = object(wire.typeData);
  return {
    url: fileOf(wire),
    width: toNumber(width),
    height: toNumber(height),
    mime_type: wire.mimeType,
    [sourceKey]: source,
  };
}

/** What `elements` say at each file, `blocks` say once. */
function describe({ wire }: JsonNode, assets: JsonNode[]): JsonObject {
  const said = { ...object(wire.imageTypeData) };
  for (const asset of assets)
    for (const [key, value] of Object.entries(object(asset.wire.typeData))) said[key] ??= value;
  const isHidden = said.displayCredit === false || said.displayCredit === 'false';
  return {
    alt: first(text(said.altText), text(said.alt)),
    caption: text(said.caption),
    credit: isHidden ? undefined : first(text(said.credit), text(said.photographer), text(said.source)),
  };
}

/** A thumbnail's file is called by its width: `…/500.jpg`. */
function widthIn(url: unknown): number | undefined {
  const [, width] =
    /\/(\d{2,4})\.(?:jpe?g|png|webp)$/.exec(typeof url === 'string' ? url.slice(-20) : '') ?? [];
  return width ? Number(width) : undefined;
}

/** The recordings among the elements. */
export const toAttachments = (content: JsonNode): JsonObject[] =>
  elementsOf(content).flatMap((element) =>
    ['video', 'audio'].flatMap((type) =>
      assetsOf(element, type)
        .filter(({ wire }) => fileOf(wire) && wire.mimeType !== 'text/html')
        .map((source) => ({
          url: fileOf(source.wire),
          // `video/mp4:720` tells the height too.
          mime_type: text(source.wire.mimeType)?.split(':')[0],
          duration_in_seconds: secondsOf(element.wire, source.wire),
          [sourceKey]: source,
        })),
    ),
  );

function secondsOf(element: JsonObject, asset: JsonObject): unknown {
  const said = {
    ...object(element.videoTypeData),
    ...object(element.audioTypeData),
    ...object(asset.typeData),
  };
  const [minutes, seconds] = [toNumber(said.durationMinutes), toNumber(said.durationSeconds)];
  const wrong = [minutes, seconds].find((value) => value !== undefined && typeof value !== 'number');
  if (wrong !== undefined) return wrong;
  return Number(minutes ?? 0) * 60 + Number(seconds ?? 0) || toNumber(said.duration) || undefined;
}
