import { waitUntil } from '@open-wc/testing';

/** Waits until something is so: for as long as three browsers on a busy machine may need. */
export const until = (isSo: () => unknown, otherwise?: string): Promise<void> =>
  waitUntil(isSo, otherwise, { timeout: 8000 });
