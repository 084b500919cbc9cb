// @ts-check

/** Returns the milliseconds that a task takes. @param {() => unknown} task */
export async function timed(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
