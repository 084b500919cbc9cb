/** Less than this and the clocks agree: `Date` counts whole seconds and answers take time. In milliseconds. */
const tolerance = 60_000;

/**
 * Milliseconds that the server's clock is ahead of the reader's. `Date` is when the answer was made; `Age` is how long
 * a cache has kept it since. Across origins both are seen only if the server exposes them.
 */
export function readServerTime(headers: Headers, now: number): number {
  const date = Date.parse(headers.get('date') ?? '');
  const offset = date + (Number(headers.get('age')) || 0) * 1000 - now;
  return Math.abs(offset) > tolerance ? offset : 0;
}
