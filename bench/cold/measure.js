// @ts-check
import { shuffle } from '../support/statistics.js';
import { load } from './load.js';

/** @typedef {import('./load.js').Load} Load */

/**
 * Loads the news page of each contender several times at each speed, in random order.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {{ names: string[], slowdowns: number[], rounds: number, random: () => number, log: (text: string) => void }} options
 * `nothing` among the names is the page without scripts
 * @returns {Promise<Map<number, Map<string, Load[]>>>} by slowdown and contender
 */
export async function measureColdBoot(browser, origin, { names, slowdowns, rounds, random, log }) {
  /** @type {Map<number, Map<string, Load[]>>} */
  const loads = new Map(slowdowns.map((slowdown) => [slowdown, new Map(names.map((name) => [name, []]))]));
  for (let round = 1; round <= rounds; round++) {
    log(`cold boot, round ${round} of ${rounds}`);
    const pairs = slowdowns.flatMap((slowdown) => names.map((name) => ({ slowdown, name })));
    for (const { slowdown, name } of shuffle(pairs, random)) {
      const cards = name === 'nothing' ? 0 : undefined;
      loads
        .get(slowdown)
        ?.get(name)
        ?.push(await load(browser, `${origin}/news/${name}`, slowdown, cards));
    }
  }
  return loads;
}
