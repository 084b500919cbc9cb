// @ts-check
// The recorded boxes as text: one file for each direction and width, one line for each element and each card.
//
//     # row 2
//     element 0 0 700 400 | heading 0 0 700 37 | list 0 53 700 320
//     card[1] 0 53 338 320 | picture 0 0 338 190 | headline 0 200 338 48
//     card[2] 362 53 = row 1: card[1]
//
//     # row 3
//     element 0 0 700 740 | heading 0 0 700 37 | list 0 53 700 660
//     card[1] … card[2] as above
//     card[3] 0 413 338 320 | headline 0 0 338 48
//
// “= row 1: card[1]” is a card of the same size, in which everything has the same place. “as above” are cards at the same
// place as those of the case before.

/** @typedef {import('./measure.js').Boxes} Boxes */
/** @typedef {import('./measure.js').Box} Box */
/** A card and what is in it, by the path of the card; what is in no card has the path ''. @typedef {Map<string, Box[]>} Groups */

/** Rounds to half pixels. @param {number} value */
const round = (value) => Math.round(value * 2) / 2 || 0;

/** Writes boxes as text. @param {Boxes} boxes @returns {string} */
export function format(boxes) {
  /** Where a card of this size and content was first written. @type {Map<string, string>} */
  const written = new Map();
  /** @type {Map<string, string>} */
  let previous = new Map();
  return Object.entries(boxes)
    .map(([name, all]) => {
      const groups = group(all.map(([path, box]) => [path, /** @type {Box[1]} */ (box.map(round))]));
      const lines = new Map([...groups].map(([path, boxes]) => [path, boxes.map(formatBox).join(' | ')]));
      const text = [...lines].map(([path, line]) => {
        if (path && previous.get(path) === line) return { path, text: '' };
        const [place, shape] = splitPlace(line, path);
        const same = path && written.get(shape);
        if (!same) written.set(shape, `${name}: ${path}`);
        return { path, text: same ? `${place} = ${same}` : line };
      });
      previous = lines;
      return `# ${name}\n${joinRuns(text).join('\n')}\n`;
    })
    .join('\n');
}

const formatBox = (/** @type {Box} */ [path, box]) => `${path} ${box.join(' ')}`;

/** Splits the line of a card after its x and y. @param {string} line @param {string} path */
function splitPlace(line, path) {
  const [x = '', y = ''] = line.slice(path.length + 1).split(' ');
  const place = `${path} ${x} ${y}`;
  return /** @type {const} */ ([place, line.slice(place.length)]);
}

/** Joins cards without a text of their own to a run. @param {{ path: string, text: string }[]} lines */
function joinRuns(lines) {
  /** @type {string[]} */
  const joined = [];
  /** @type {string[]} */
  let run = [];
  for (const { path, text } of [...lines, { path: '', text: '' }]) {
    if (path && !text) {
      run.push(path);
      continue;
    }
    if (run.length) joined.push(`${run[0]} … ${run.at(-1)} as above`);
    run = [];
    if (text) joined.push(text);
  }
  return joined;
}

const cardPath = /^(?:section\[\d+\] )?card\[\d+\]/;

/** @param {Box[]} boxes @returns {Groups} */
function group(boxes) {
  /** @type {Groups} */
  const groups = new Map();
  for (const [path, box] of boxes) {
    const card = cardPath.exec(path)?.[0] ?? '';
    const name = path === card ? path : card ? path.slice(card.length + 1) : path;
    if (!groups.has(card)) groups.set(card, []);
    groups.get(card)?.push([name, box]);
  }
  return groups;
}

/** Reads what {@link format} wrote. @param {string} text @returns {Boxes} */
export function parse(text) {
  /** @type {Map<string, Groups>} */
  const cases = new Map();
  /** @type {Groups} */
  let previous = new Map();
  for (const block of text.split(/^# /m).slice(1)) {
    const [name = '', ...lines] = block.trim().split('\n');
    /** @type {Groups} */
    const groups = new Map();
    cases.set(name, groups);
    for (const line of lines)
      for (const [path, boxes] of parseLine(line, previous, cases)) groups.set(path, boxes);
    previous = groups;
  }
  return Object.fromEntries([...cases].map(([name, groups]) => [name, ungroup(groups)]));
}

/** @param {string} line @param {Groups} previous @param {Map<string, Groups>} cases @returns {[string, Box[]][]} */
function parseLine(line, previous, cases) {
  const path = cardPath.exec(line)?.[0] ?? '';
  const [, last] = /… (.*) as above$/.exec(line) ?? [];
  if (last !== undefined) {
    const paths = [...previous.keys()];
    return [...previous].slice(paths.indexOf(path), paths.indexOf(last) + 1);
  }
  const [place = '', reference] = line.split(' = ');
  if (reference === undefined) return [[path, line.split(' | ').map(parseBox)]];
  const [name = '', card = ''] = reference.split(': ');
  const [own, ...inside] = cases.get(name)?.get(card) ?? [];
  const [x = 0, y = 0] = place
    .slice(path.length + 1)
    .split(' ')
    .map(Number);
  const [, , width = 0, height = 0] = own?.[1] ?? [];
  return [[path, [[path, [x, y, width, height]], ...inside]]];
}

/** @param {string} text @returns {Box} */
function parseBox(text) {
  const words = text.split(' ');
  const [x = 0, y = 0, width = 0, height = 0] = words.slice(-4).map(Number);
  return [words.slice(0, -4).join(' '), [x, y, width, height]];
}

/** @param {Groups} groups @returns {Box[]} */
const ungroup = (groups) =>
  [...groups].flatMap(([card, boxes]) =>
    boxes.map(([path, box]) => /** @type {Box} */ ([card && path !== card ? `${card} ${path}` : path, box])),
  );
