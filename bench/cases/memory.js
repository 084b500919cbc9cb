// @ts-check
import { callBench, collectGarbage, openContender } from '../support/browser.js';
import { median } from '../support/statistics.js';

/** @typedef {import('../support/browser.js').Session} Session */

/**
 * What a mounted card holds: bytes of JavaScript and of the DOM, nodes and listeners; and the bytes that remain after many
 * strips of 100 were mounted and removed, the median of three times.
 * @typedef {{ heapPerCard: number, domPerCard: number, heapLeft: number, mounts: number, listenersPerCard: number,
 *   nodes: number, elements: number, comments: number, texts: number }} Memory
 */

const step = { action: 'mount', size: 1000 };
const cycle = { action: 'mount', size: 100 };

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} name
 * @param {number} mounts of 100 cards
 * @returns {Promise<Memory>}
 */
export async function measureMemory(browser, origin, name, mounts) {
  const { page, session, close } = await openContender(browser, origin, name);
  await page.bringToFront();
  const mount = async (/** @type {object} */ step) => {
    await callBench(session, 'prepare', step);
    await callBench(session, 'run', step);
    await callBench(session, 'rest');
  };
  const clear = async () => {
    await callBench(session, 'clear');
    await callBench(session, 'rest');
  };
  // Reads the feed, compiles the code.
  for (let i = 0; i < 2; i++) {
    await mount(step);
    await clear();
  }
  const before = await readUsage(session);
  await mount(step);
  const during = await readUsage(session);
  const nodes = await callBench(session, 'countNodes');
  await clear();

  const cycles = async (/** @type {number} */ count) => {
    for (let i = 0; i < count; i++) {
      await mount(cycle);
      await clear();
    }
    return (await readUsage(session)).heap;
  };
  // The engine goes on to optimize for some time, and now and then later.
  const heaps = [await cycles(mounts)];
  while (heaps.length < 4) heaps.push(await cycles(mounts));
  await close();
  const perCard = (/** @type {'heap' | 'dom' | 'listeners'} */ key) =>
    (during[key] - before[key]) / step.size;
  return {
    heapPerCard: perCard('heap'),
    domPerCard: perCard('dom'),
    listenersPerCard: perCard('listeners'),
    heapLeft: median(heaps.slice(1).map((heap, i) => heap - (heaps[i] ?? NaN))),
    mounts,
    ...nodes,
  };
}

/** @param {Session} session */
async function readUsage(session) {
  await collectGarbage(session, 4);
  const usage = await session.send('Runtime.getHeapUsage');
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  return {
    heap: usage.usedSize,
    // Not in the types yet.
    dom: Number(Reflect.get(usage, 'embedderHeapUsedSize') ?? NaN),
    listeners: jsEventListeners,
  };
}
