/** How many requests a page makes at once: it has others to make. */
const maxConcurrent = 4;

const waiting: (() => void)[] = [];
let running = 0;

/** Does something when fewer than four others are being done, the first come first. */
export async function enqueue<T>(task: () => Promise<T>): Promise<T> {
  if (running >= maxConcurrent) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await task();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
