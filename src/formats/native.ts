import type { ObjectOptions, ConversionOf } from './types.js';
import { feedOfOne, convertModel } from './json-feed/from-model.js';
import { isObject, type JsonObject } from './shared/json.js';

/**
 * What a feed or an item says in the formats that most pages have: the model itself, which is trusted no more when a
 * page's own script made it, and JSON Feed. Undefined for all else.
 * @param isRare whether another format claims it. By default all that one may claim is left to `rare.ts`.
 */
export function convertNative(
  wire: unknown,
  { format = 'auto', item }: ObjectOptions,
  isRare = mayBeRare,
): ConversionOf | undefined {
  if (!isObject(wire)) return undefined;
  const isAuto = format === 'auto';
  if (isAuto ? Array.isArray(wire.articles) : format === 'newsfold')
    return { ...convertModel(wire), format: 'newsfold' };
  if (isAuto ? isJsonFeed(wire, isRare) : format === 'json-feed') return { feed: wire, format: 'json-feed' };
  return isAuto && item && !Array.isArray(wire.items) && !isRare(wire)
    ? convertNative(feedOfOne(wire), {})
    : undefined;
}

/** A feed that names no version is taken for a JSON Feed when no other format claims it. */
const isJsonFeed = (wire: JsonObject, isRare: typeof mayBeRare): boolean =>
  (typeof wire.version === 'string' && /jsonfeed\.org\/version\//.test(wire.version)) ||
  (Array.isArray(wire.items) && typeof wire.title === 'string' && !isRare(wire));

/** Whatever JSON object a rare format accepts has one of these, in itself or an item, or an object for a title. */
const rareNames = [
  '@type',
  '@graph',
  'contentComposition',
  'data',
  'livestreamChannels',
  'mainContent',
  'namedUrl',
  'nextTimeSlots',
  'paginationInfo',
  'reference',
  'response',
  'teaserGroup',
  'uri',
];

const mayBeRare = (wire: JsonObject): boolean =>
  isObject(wire.title) ||
  [wire, wire.items].flat().some((one) => isObject(one) && rareNames.some((name) => name in one));
