import type { Feed } from '../model/feed.js';

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

/** A feed's stories are not from tomorrow, nor all of them older than this. In milliseconds. */
const [day, decade] = [86_400_000, 10 * 365 * 86_400_000];

/** The server's clock where its own stories do not prove it wrong; else the reader's, which is no offset. */
export function chooseOffset(offset: number, { articles }: Feed, now: number): number {
  const newest = Math.max(...articles.map(({ published }) => +(published ?? -Infinity)));
  const age = now + offset - newest;
  return newest > -Infinity && (age < -day || age > decade) ? 0 : offset;
}
