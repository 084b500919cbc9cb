/** Leaves connections for the page's own requests. */
const maxConcurrent = 4;

const waiting: (() => void)[] = [];
let running = 0;

/** Runs at most four tasks at a time, first in, first out. Settles like the task. */
export async function enqueue<T>(task: () => Promise<T>): Promise<T> {
  if (running >= maxConcurrent) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await task();
  } finally {
    // A waiting task takes over the place, so `running` stays the same.
    const startNext = waiting.shift();
    if (startNext) startNext();
    else running--;
  }
}
