import { sourceKey } from '../shared/field-table.js';
import { readValues } from './fields.js';
import { objectOf, textOf, type Graph, type JsonNode } from './graph.js';
import { isObject, type JsonObject } from '../shared/json.js';

type Rendition = JsonObject & { width?: number; height?: number };

/**
 * Converts the picture of an article: the first in landscape format, else the first. Its other sizes become renditions.
 * @param resolve makes a URL absolute.
 */
export function toImage(
  graph: Graph,
  node: JsonNode,
  resolve: (url: unknown) => unknown,
): JsonObject | undefined {
  const images = readValues(graph, node, '_newsfold.image').slice(0, 50);
  const candidates = images.map((image) => ({ image, rendition: toRendition(graph, image, resolve) }));
  const usable = candidates.filter(({ rendition }) => rendition.url !== undefined);
  const main =
    usable.find(({ rendition }) => Number(rendition.width) > Number(rendition.height)) ?? usable[0];
  if (!main)
    return (
      images[0] && { renditions: [{ url: images[0].value, [sourceKey]: images[0] }], [sourceKey]: images[0] }
    );
  const widths = new Set<unknown>([main.rendition.width]);
  const sizes = usable.filter(({ image, rendition }) => {
    if (image === main.image || widths.has(rendition.width)) return false;
    if (!hasSameAspectRatio(rendition, main.rendition)) return false;
    if (objectOf(image).caption !== objectOf(main.image).caption) return false;
    widths.add(rendition.width);
    return true;
  });
  const text = (field: string) => textOf(readValues(graph, main.image, `_newsfold.image.${field}`));
  return {
    alt: text('alt'),
    caption: text('caption'),
    credit: text('credit'),
    renditions: [main.rendition, ...sizes.map(({ rendition }) => rendition)],
    [sourceKey]: main.image,
  };
}

function toRendition(graph: Graph, image: JsonNode, resolve: (url: unknown) => unknown): Rendition {
  if (!isObject(image.value)) return { url: resolve(image.value), [sourceKey]: image };
  const url = readValues(graph, image, '_newsfold.image.renditions.url')[0]?.value;
  return {
    url: url === undefined ? undefined : resolve(url),
    width: toPixels(graph.values(image, 'width')),
    height: toPixels(graph.values(image, 'height')),
    mime_type: textOf(readValues(graph, image, '_newsfold.image.renditions.mime_type')),
    [sourceKey]: image,
  };
}

/** Parses `1200`, `"1200"`, `"1200 px"`, or a QuantitativeValue of these. */
function toPixels(nodes: JsonNode[]): number | undefined {
  const [, digits] =
    /^\s*(\d{1,6})(?:\.\d+)?\s*(?:px|pixels?)?\s*$/i.exec(textOf(nodes, ['value']) ?? '') ?? [];
  return digits ? Number(digits) : undefined;
}

/**
 * Search engines ask for each picture in three aspect ratios, but renditions must share one. Pictures of unknown size
 * count as other pictures.
 */
function hasSameAspectRatio(a: Rendition, b: Rendition): boolean {
  if (!a.width || !a.height || !b.width || !b.height) return false;
  return Math.abs((a.width / a.height) * (b.height / b.width) - 1) < 0.02;
}
