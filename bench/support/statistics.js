// @ts-check

/** Returns the median. @param {number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Returns a function that returns numbers from 0 to 1, the same ones for the same seed (mulberry32). @param {number} seed */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns a copy in random order (Fisher–Yates). @template T @param {readonly T[]} list @param {() => number} random */
export function shuffle(list, random) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [/** @type {T} */ (copy[j]), /** @type {T} */ (copy[i])];
  }
  return copy;
}

/** @typedef {{ median: number, low: number, high: number }} Estimate with the 95 % bootstrap interval */

const resamples = 1000;

/**
 * Estimates a statistic of samples. Each resample draws every list anew, with replacement.
 * @param {number[][]} lists
 * @param {(...medians: number[]) => number} statistic of the medians of the lists
 * @returns {Estimate}
 */
export function bootstrap(lists, statistic) {
  const random = seededRandom(1);
  const draw = (/** @type {number[]} */ list) =>
    list.map(() => /** @type {number} */ (list[Math.floor(random() * list.length)]));
  const estimates = Array.from({ length: resamples }, () =>
    statistic(...lists.map((list) => median(draw(list)))),
  ).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => estimates[Math.floor(share * (resamples - 1))] ?? NaN;
  return { median: statistic(...lists.map(median)), low: at(0.025), high: at(0.975) };
}

/** Estimates the median. @param {number[]} samples */
export const estimate = (samples) => bootstrap([samples], (value) => value);

/** Estimates the ratio of two medians. @param {number[]} samples @param {number[]} base */
export const estimateRatio = (samples, base) => bootstrap([samples, base], (a, b) => a / b);

/** Rounds to three significant digits. @param {number} number */
export const round3 = (number) => Number(number.toPrecision(3));
