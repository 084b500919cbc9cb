// @ts-check
import { chains, curveChains } from './cases/cases.js';
import { measureCases } from './cases/measure.js';
import { measureMemory } from './cases/memory.js';
import { measureColdBoot } from './cold/measure.js';
import { weighLateFiles, weighScripts } from './page/bytes.js';
import { countRequests } from './page/requests.js';
import { countWakeUps } from './page/wake-ups.js';
import { measureParsing } from './parsing/measure.js';
import { seededRandom } from './support/statistics.js';

/**
 * Measures what the options ask for, part by part.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./support/server.js').Server} server
 * @param {import('./options.js').Options} options
 * @param {(text: string) => void} log
 */
export async function measureParts(browser, server, options, log) {
  const { origin } = server;
  const { parts, names, coldNames, coldRounds, curveRounds, mounts } = options;
  const shared = { random: seededRandom(options.seed), log };
  /** @type {Record<import('./options.js').Part, () => Promise<object>>} */
  const measure = {
    cases: async () => ({ cases: await measureCases(browser, origin, { ...options, ...shared, chains }) }),
    memory: async () => ({
      memory: await forEachName(names, (name) => measureMemory(browser, origin, name, mounts)),
    }),
    cold: async () => ({
      cold: await measureColdBoot(browser, origin, {
        ...options,
        ...shared,
        names: coldNames,
        rounds: coldRounds,
      }),
    }),
    curves: async () => ({
      curves: await measureCases(browser, origin, {
        ...shared,
        names: ['newsfold', 'by-hand', 'nothing'],
        chains: curveChains,
        rounds: curveRounds,
        warmUp: 1,
      }),
    }),
    bytes: async () => ({
      bytes: await forEachName(coldNames, (name) => weighScripts(browser, origin, name)),
      lateFiles: await weighLateFiles(),
    }),
    requests: async () => ({ requests: await countRequests(browser, origin) }),
    reading: async () => ({ parsing: await measureParsing(browser, server) }),
    'wake-ups': async () => ({ wakeUps: await countWakeUps(browser, origin) }),
  };
  /** @type {Partial<import('./report/report.js').Results>} */
  const results = {};
  for (const part of parts) {
    log(part);
    Object.assign(results, await measure[part]());
  }
  return results;
}

/**
 * Measures every contender but the page without scripts.
 * @template T
 * @param {string[]} names
 * @param {(name: string) => Promise<T>} measure
 */
async function forEachName(names, measure) {
  /** @type {Record<string, T>} */
  const results = {};
  for (const name of names.filter((name) => name !== 'nothing')) results[name] = await measure(name);
  return results;
}
