import type { Feed } from '../model/feed.js';

/** Smaller differences are ignored: `Date` has whole seconds, and responses take time. In milliseconds. */
const tolerance = 60_000;

/**
 * Returns how far the server's clock is ahead of the reader's, in milliseconds: `Date` is when the response was
 * created, `Age` how long a cache has stored it since. Cross-origin responses hide both unless the server exposes
 * them.
 * @param now milliseconds since 1970 by the reader's clock.
 */
export function readServerTime(headers: Headers, now: number): number {
  const date = Date.parse(headers.get('date') ?? '');
  const offset = date + (Number(headers.get('age')) || 0) * 1000 - now;
  return Math.abs(offset) > tolerance ? offset : 0;
}

const [day, decade] = [86_400_000, 10 * 365 * 86_400_000];

/**
 * Returns the server's clock offset, or 0 if its own articles prove its clock wrong: the newest one would be more
 * than a day in the future or more than ten years old.
 * @param now milliseconds since 1970 by the reader's clock.
 */
export function chooseOffset(offset: number, { articles }: Feed, now: number): number {
  const newest = Math.max(...articles.map(({ published }) => +(published ?? -Infinity)));
  const age = now + offset - newest;
  return newest > -Infinity && (age < -day || age > decade) ? 0 : offset;
}
