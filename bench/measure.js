// @ts-check

/** Returns the milliseconds that a task takes. @param {() => unknown} task */
export async function timed(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** @param {number[]} numbers */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** @param {number} number */
export const round2 = (number) => Math.round(number * 100) / 100;
