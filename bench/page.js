// @ts-check
// Runs in the page: one round mounts, lays out, updates and removes strips of either implementation.
import { timed } from './measure.js';

/** @typedef {{ mount: number, layout: number, update: number, remove: number }} Round milliseconds of each step */

/** @param {string} tag @param {object[]} feeds one per strip @returns {Promise<Round>} */
export async function round(tag, feeds) {
  const container = document.querySelector('main') ?? document.body;
  const strips = feeds.map(() => /** @type {any} */ (document.createElement(tag)));
  const mount = await timed(async () => {
    strips.forEach((strip, i) => (strip.feed = feeds[i]));
    container.append(...strips);
    await updated(strips);
  });
  const layout = await timed(() => container.getBoundingClientRect());
  const update = await timed(async () => {
    // Same feed: a refresh without changes.
    strips.forEach((strip, i) => {
      if (strip.requestUpdate) strip.requestUpdate();
      else strip.feed = feeds[i];
    });
    await updated(strips);
  });
  const remove = await timed(() => container.replaceChildren());
  return { mount, layout, update, remove };
}

/** @param {any[]} strips */
const updated = (strips) => Promise.all(strips.map(({ updateComplete }) => updateComplete));
