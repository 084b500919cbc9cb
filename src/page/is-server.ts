/** Whether the code runs without a DOM, as in Node. */
export const isServer = typeof document === 'undefined';
