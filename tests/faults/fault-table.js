// @ts-check

/**
 * @typedef Fault
 * @property {string} name what the server does
 * @property {import('./fault-server.js').Answer} answer
 * @property {string} [code] of the error that the page is told. What the reader had stays: the stories, or the page's
 *   own link before there were any. Without a code the reader gets the news, whatever the server did.
 */

/**
 * Faults that end alike.
 * @param {Record<string, import('./fault-server.js').Answer>} answers
 * @param {string} [code]
 * @returns {Fault[]}
 */
export const table = (answers, code) =>
  Object.entries(answers).map(([name, answer]) => ({ name, answer, code }));
