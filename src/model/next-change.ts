import type { Feed } from './feed.js';

/** When the next article of a feed becomes public or ceases to be so, in milliseconds; Infinity when none does. */
export function nextChange({ articles }: Feed, now: number): number {
  let next = Infinity;
  for (const { embargoedUntil, expires } of articles)
    for (const date of [embargoedUntil, expires]) if (date && +date > now) next = Math.min(next, +date);
  return next;
}
