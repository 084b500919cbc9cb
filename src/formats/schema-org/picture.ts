import { sourceKey } from '../shared/field-table.js';
import { take } from './fields.js';
import { nodeOf, textOf, type Graph, type JsonNode } from './graph.js';
import { isObject, type JsonObject } from '../shared/json.js';

type Rendition = JsonObject & { width?: number; height?: number };

/** An article's picture: the first landscape one, with its other sizes. */
export function toImage(
  graph: Graph,
  node: JsonNode,
  resolve: (url: unknown) => unknown,
): JsonObject | undefined {
  const images = take(graph, node, '_newsfold.image').slice(0, 50);
  const files = images.map((image) => ({ image, file: sayFile(graph, image, resolve) }));
  const usable = files.filter(({ file }) => file.url !== undefined);
  const main = usable.find(({ file }) => Number(file.width) > Number(file.height)) ?? usable[0];
  if (!main)
    return (
      images[0] && { renditions: [{ url: images[0].value, [sourceKey]: images[0] }], [sourceKey]: images[0] }
    );
  const widths = new Set<unknown>([main.file.width]);
  const sizes = usable.filter(({ image, file }) => {
    if (image === main.image || widths.has(file.width) || !isSameShape(file, main.file)) return false;
    if (nodeOf(image).caption !== nodeOf(main.image).caption) return false;
    widths.add(file.width);
    return true;
  });
  const text = (field: string) => textOf(take(graph, main.image, `_newsfold.image.${field}`));
  return {
    alt: text('alt'),
    caption: text('caption'),
    credit: text('credit'),
    renditions: [main.file, ...sizes.map(({ file }) => file)],
    [sourceKey]: main.image,
  };
}

function sayFile(graph: Graph, image: JsonNode, resolve: (url: unknown) => unknown): Rendition {
  if (!isObject(image.value)) return { url: resolve(image.value), [sourceKey]: image };
  const url = take(graph, image, '_newsfold.image.renditions.url')[0]?.value;
  return {
    url: url === undefined ? undefined : resolve(url),
    width: pixels(graph.values(image, 'width')),
    height: pixels(graph.values(image, 'height')),
    mime_type: textOf(take(graph, image, '_newsfold.image.renditions.mime_type')),
    [sourceKey]: image,
  };
}

/** `1200`, `"1200"`, `"1200 px"`, or a QuantitativeValue of any of these. */
function pixels(places: JsonNode[]): number | undefined {
  const [, digits] =
    /^\s*(\d{1,6})(?:\.\d+)?\s*(?:px|pixels?)?\s*$/i.exec(textOf(places, ['value']) ?? '') ?? [];
  return digits ? Number(digits) : undefined;
}

/** Search engines ask for a picture in three shapes; its renditions are of one. Those of unknown size are other pictures. */
function isSameShape(one: Rendition, other: Rendition): boolean {
  if (!one.width || !one.height || !other.width || !other.height) return false;
  return Math.abs((one.width / one.height) * (other.height / other.width) - 1) < 0.02;
}
