// @ts-check
import { hold, send } from './answers.js';
import { edition } from './editions.js';

/** @typedef {import('./fault-table.js').Fault} Fault */
/** @typedef {Awaited<ReturnType<typeof import('./host.js').standStrip>>} Strip */
/**
 * @typedef Place where a fault strikes
 * @property {Awaited<ReturnType<typeof import('./fault-server.js').startFaultServer>>} server
 * @property {string} path
 * @property {() => Promise<Strip>} stand
 */

/** An edition, as a server that is well sends it. */
export const good = (/** @type {number} */ number) => send({ body: edition(number) });

/** @param {Place} place a strip that shows the first edition. */
async function standGood({ server, path, stand }) {
  server.tell(path, good(1));
  const strip = await stand();
  await strip.heard(1);
  await strip.remember();
  return strip;
}

/** @typedef {{ strip: Strip, had: number }} Struck `had`: how many good answers came before the fault */

/** When a fault can strike. @type {Record<string, (place: Place, fault: Fault) => Promise<Struck>>} */
export const states = {
  'on the first load': async (place, { answer }) => {
    place.server.tell(place.path, answer);
    const strip = await place.stand();
    await strip.heard(1);
    return { strip, had: 0 };
  },
  'after a good load': async (place, { answer }) => {
    const strip = await standGood(place);
    place.server.tell(place.path, answer);
    await strip.reload();
    return { strip, had: 1 };
  },
  'during a refresh': async (place, { answer }) => {
    const strip = await standGood(place);
    const held = hold(answer);
    place.server.tell(place.path, held.answer);
    const refreshed = Promise.all([strip.reload(), strip.reload()]);
    await place.server.asked(place.path, 2);
    held.release();
    await refreshed;
    return { strip, had: 1 };
  },
};
