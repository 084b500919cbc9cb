/** Whether there is no page: the code runs in Node. */
export const isServer = typeof document === 'undefined';
