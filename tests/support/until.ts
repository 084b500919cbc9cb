import { waitUntil } from '@open-wc/testing';

/** Waits until a condition holds, for at most 8 s: three browsers on a busy machine need that long. */
export const until = (condition: () => unknown, message?: string): Promise<void> =>
  waitUntil(condition, message, { timeout: 8000 });
