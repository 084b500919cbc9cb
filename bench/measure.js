// @ts-check

/** Milliseconds that work takes. @param {() => unknown} work */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** @param {number[]} numbers */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** @param {number} number */
export const round2 = (number) => Math.round(number * 100) / 100;
