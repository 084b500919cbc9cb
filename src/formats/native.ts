import type { ObjectOptions, ConversionOf } from './types.js';
import { feedOfOne, convertModel } from './json-feed/from-model.js';
import { isObject, type JsonObject } from './shared/json.js';

/**
 * Converts what the main file knows at sight: the model and JSON Feed. A page's own script may have made the model, so it
 * is validated too. Returns undefined for anything else.
 * @param isLazy whether a lazy format accepts it. Default: whether one may, so that `detect.ts` decides.
 */
export function convertNative(
  json: unknown,
  { format = 'auto', item }: ObjectOptions,
  isLazy = mayBeLazy,
): ConversionOf | undefined {
  if (!isObject(json)) return undefined;
  const isAuto = format === 'auto';
  if (isAuto ? Array.isArray(json.articles) : format === 'newsfold')
    return { ...convertModel(json), format: 'newsfold' };
  if (isAuto ? isJsonFeed(json, isLazy) : format === 'json-feed') return { feed: json, format: 'json-feed' };
  return isAuto && item && !Array.isArray(json.items) && !isLazy(json)
    ? convertNative(feedOfOne(json), {})
    : undefined;
}

/** A feed without a version is a JSON Feed if no lazy format accepts it. */
const isJsonFeed = (json: JsonObject, isLazy: typeof mayBeLazy): boolean =>
  (typeof json.version === 'string' && /jsonfeed\.org\/version\//.test(json.version)) ||
  (Array.isArray(json.items) && typeof json.title === 'string' && !isLazy(json));

/** Every JSON object that a lazy format accepts has one of these keys, in itself or in an item, or an object as title. */
const lazyFormatKeys = [
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

const mayBeLazy = (json: JsonObject): boolean =>
  isObject(json.title) ||
  [json, json.items].flat().some((node) => isObject(node) && lazyFormatKeys.some((key) => key in node));
