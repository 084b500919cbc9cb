// @ts-check
import { hold, send } from './answers.js';
import { edition } from './editions.js';

/** @typedef {import('./fault-table.js').Fault} Fault */
/** @typedef {Awaited<ReturnType<typeof import('./host.js').attachStrip>>} Strip */
/**
 * @typedef Place the server and path of a feed, and a function that attaches a strip with it
 * @property {Awaited<ReturnType<typeof import('./fault-server.js').startFaultServer>>} server
 * @property {string} path
 * @property {() => Promise<Strip>} attach
 * @property {number} perFetch number of requests that the browser makes for one `fetch`
 */

/** Answers with an edition. */
export const good = (/** @type {number} */ number) => send({ body: edition(number) });

/** Attaches a strip and waits until it shows the first edition. @param {Place} place */
async function attachLoaded({ server, path, attach }) {
  server.answerWith(path, good(1));
  const strip = await attach();
  await strip.untilEvents(1);
  await strip.rememberLink();
  return strip;
}

/** @typedef {{ strip: Strip, loads: number }} Struck `loads`: the number of successful loads before the fault */

/** The states of an element in which a fault is tested. @type {Record<string, (place: Place, fault: Fault) => Promise<Struck>>} */
export const states = {
  'on the first load': async (place, { answer }) => {
    place.server.answerWith(place.path, answer);
    const strip = await place.attach();
    await strip.untilEvents(1);
    return { strip, loads: 0 };
  },
  'after a good load': async (place, { answer }) => {
    const strip = await attachLoaded(place);
    place.server.answerWith(place.path, answer);
    await strip.reload();
    return { strip, loads: 1 };
  },
  'during a refresh': async (place, { answer }) => {
    const strip = await attachLoaded(place);
    const pending = hold(answer);
    place.server.answerWith(place.path, pending.answer);
    const reloads = strip.reloadTwice();
    await place.server.untilRequested(place.path, 2);
    pending.release();
    await reloads;
    return { strip, loads: 1 };
  },
};
