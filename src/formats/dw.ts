import type { Format } from './format.js';
import { isObject } from './reader.js';

/** Deutsche Welle's lists and details. What reads them is fetched when the first one is met. */
export const deutscheWelle: Format = {
  name: 'dw',
  title: 'a Deutsche Welle list or detail',
  accepts: ({ items, mainContent, paginationInfo, teaserGroup }) =>
    isObject(mainContent) ||
    isObject(teaserGroup) ||
    (Array.isArray(items) &&
      (isObject(paginationInfo) || items.some((item) => isObject(item) && 'reference' in item))),
  parse: async (wire) => (await import('./dw-feed.js')).parseDeutscheWelle(wire),
};
