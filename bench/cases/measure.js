// @ts-check
import { callBench, collectGarbage, countCpuTime, openContender, readMetrics } from '../support/browser.js';
import { shuffle } from '../support/statistics.js';

/** @typedef {import('../support/browser.js').Metrics} Metrics */
/** @typedef {import('../support/browser.js').Session} Session */
/** @typedef {import('./cases.js').NamedStep} NamedStep */

/**
 * CPU milliseconds of the main thread for one strip, or for all that are laid out together: script with all that is not style or layout, up to the end of layout;
 * style; layout; painting and what elements do later; all together.
 * @typedef {{ script: number, style: number, layout: number, later: number, total: number }} Sample
 */

/** @typedef {Map<string, Map<string, Sample[]>>} Samples by contender and case */

/**
 * Measures cases of all contenders. Each has a page, and so a process, of its own; in each round they take turns in
 * random order. The first rounds, `warmUp`, are not counted: they compile the code.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {{ names: string[], chains: NamedStep[][], rounds: number, warmUp: number, random: () => number, log: (text: string) => void }} options
 * @returns {Promise<Samples>}
 */
export async function measureCases(browser, origin, { names, chains, rounds, warmUp, random, log }) {
  const pages = await Promise.all(names.map((name) => openContender(browser, origin, name)));
  for (const { session } of pages) await countCpuTime(session);
  /** @type {Samples} */
  const samples = new Map(names.map((name) => [name, new Map()]));
  for (let round = -warmUp; round < rounds; round++) {
    log(round < 0 ? 'warm-up' : `cases, round ${round + 1} of ${rounds}`);
    for (const i of shuffle([...names.keys()], random)) {
      const { page, session } = /** @type {NonNullable<typeof pages[0]>} */ (pages[i]);
      await page.bringToFront();
      for (const chain of shuffle(chains, random)) {
        const measured = await runChain(session, chain);
        if (round < 0) continue;
        const cases = samples.get(names[i] ?? '');
        for (const [name, sample] of measured) cases?.set(name, [...(cases.get(name) ?? []), sample]);
      }
    }
  }
  await Promise.all(pages.map(({ close }) => close()));
  return samples;
}

/** @param {Session} session @param {NamedStep[]} chain */
async function runChain(session, chain) {
  /** @type {[string, Sample][]} */
  const measured = [];
  for (const { name, ...step } of chain) {
    await callBench(session, 'prepare', step);
    await collectGarbage(session);
    const before = await readMetrics(session);
    await callBench(session, 'run', step);
    const laidOut = await readMetrics(session);
    await callBench(session, 'rest');
    const after = await readMetrics(session);
    if (name) measured.push([name, sampleOf(before, laidOut, after, step.together ? 1 : (step.repeat ?? 1))]);
  }
  await callBench(session, 'clear');
  await callBench(session, 'rest');
  return measured;
}

/** @param {Metrics} before @param {Metrics} laidOut @param {Metrics} after @param {number} repeat @returns {Sample} */
function sampleOf(before, laidOut, after, repeat) {
  const spent = (/** @type {string} */ name, from = before, to = laidOut) =>
    (((to[name] ?? NaN) - (from[name] ?? NaN)) * 1000) / repeat;
  const style = spent('RecalcStyleDuration');
  const layout = spent('LayoutDuration');
  const later = spent('TaskDuration', laidOut, after);
  const upToLayout = spent('TaskDuration');
  return { script: upToLayout - style - layout, style, layout, later, total: upToLayout + later };
}
