// @ts-check
// What runs in the page: one round mounts, lays out, updates and removes strips of either kind.
import { timed } from './measure.js';

/** @typedef {{ mount: number, layout: number, update: number, remove: number }} Round milliseconds of each step */

/** @param {string} tag @param {object[]} feeds one for each strip @returns {Promise<Round>} */
export async function round(tag, feeds) {
  const place = document.querySelector('main') ?? document.body;
  const strips = feeds.map(() => /** @type {any} */ (document.createElement(tag)));
  const mount = await timed(async () => {
    strips.forEach((strip, i) => (strip.feed = feeds[i]));
    place.append(...strips);
    await settled(strips);
  });
  const layout = await timed(() => place.getBoundingClientRect());
  const update = await timed(async () => {
    // The same feed again, as a refresh without news brings it.
    strips.forEach((strip, i) => {
      if (strip.requestUpdate) strip.requestUpdate();
      else strip.feed = feeds[i];
    });
    await settled(strips);
  });
  const remove = await timed(() => place.replaceChildren());
  return { mount, layout, update, remove };
}

/** @param {any[]} strips */
const settled = (strips) => Promise.all(strips.map(({ updateComplete }) => updateComplete));
