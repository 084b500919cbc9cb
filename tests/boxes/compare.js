// @ts-check

/** @typedef {import('./measure.js').Boxes} Boxes */

/** Pixels by which a number may differ: half of the rounding, and as much again for a browser's own. */
const tolerance = 0.5;

/** A box that moved, came or went. @typedef {{ place: string, kind: string, text: string }} Move */

/**
 * Lists what differs between recorded and measured boxes.
 * @param {Boxes} recorded
 * @param {Boxes} measured
 * @param {string} page direction and width
 * @returns {Move[]}
 */
export function compare(recorded, measured, page) {
  const names = new Set([...Object.keys(recorded), ...Object.keys(measured)]);
  return [...names].flatMap((name) => {
    const [before, after] = [new Map(recorded[name]), new Map(measured[name])];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
      const [was, is] = [before.get(path), after.get(path)];
      if (was && is && was.every((value, i) => Math.abs(value - (is[i] ?? NaN)) < tolerance)) return [];
      const text = `${name} ${page} > ${path}: ${write(was)} → ${write(is)}`;
      return [{ place: page, kind: kindOf(name, path), text }];
    });
  });
}

const write = (/** @type {number[] | undefined} */ box) =>
  box?.map((value) => Math.round(value * 4) / 4).join(' ') ?? 'none';

/** The same for all elements of one sort, whatever their number: “row lead headline”. @param {string} name @param {string} path */
const kindOf = (name, path) => `${name} ${path}`.replace(/\[?\b\d+\b\]? ?/g, '');

/** Describes moves in at most 20 lines: the first of each kind and the number of those like it. Empty without moves. @param {Move[]} moves */
export function summarize(moves) {
  /** @type {Map<string, Move[]>} */
  const byKind = new Map();
  for (const move of moves) byKind.set(move.kind, [...(byKind.get(move.kind) ?? []), move]);
  const lines = [...byKind.values()].map(
    ([first, ...more]) => `${first?.text}${more.length ? ` (and ${more.length} like it)` : ''}`,
  );
  const shown = lines.length > 18 ? [...lines.slice(0, 17), `and ${lines.length - 17} other kinds`] : lines;
  if (!moves.length) return '';
  return [`${moves.length} boxes moved. “npm run record-boxes” records them anew.`, ...shown].join('\n');
}
