// @ts-check

/**
 * @typedef Fault
 * @property {string} name a verb phrase: what the server does
 * @property {import('./fault-server.js').Answer} answer
 * @property {string} [code] the expected error code. The element then keeps its stories, or the fallback content
 *   before the first load. Without a code the stories are expected to load despite the fault.
 */

/**
 * Builds faults with the same expected code.
 * @param {Record<string, import('./fault-server.js').Answer>} answers
 * @param {string} [code]
 * @returns {Fault[]}
 */
export const table = (answers, code) =>
  Object.entries(answers).map(([name, answer]) => ({ name, answer, code }));
