// @ts-check
/** @typedef {import('../support/statistics.js').Estimate} Estimate */

/** Returns a table. @param {string[]} head @param {string[][]} rows */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Three significant digits, thousands with a comma. @param {number} number */
export function format(number) {
  if (!Number.isFinite(number)) return '–';
  const rounded = Number(number.toPrecision(3));
  return Math.abs(rounded) < 0.005 ? '0' : rounded.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** “1.52 (1.47 to 1.60)”. @param {Estimate} estimate */
export const formatEstimate = ({ median, low, high }) =>
  `${format(median)} (${format(low)} to ${format(high)})`;
