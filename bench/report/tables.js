// @ts-check
import { caseNames, curveNames } from '../cases/cases.js';
import { estimateAdded, estimateCase, estimateCaseRatio, estimateLoad } from './estimates.js';
import { format, formatEstimate, table } from './markdown.js';

/** @typedef {import('../cases/memory.js').Memory} Memory */
/** @typedef {import('../page/bytes.js').Bytes} Bytes */
/** @typedef {{ node: import('../parsing/parse.js').Parsing, page: import('../parsing/parse.js').Parsing }} Reading */

/** @type {Record<string, string>} */
const titles = {
  newsfold: 'newsfold',
  'by-hand': 'same DOM by hand',
  plain: 'plain card by hand',
  react: 'React',
  preact: 'Preact',
  svelte: 'Svelte',
  lit: 'Lit',
};

/** @param {string} name */
const titleOf = (name) => titles[name] ?? name;

/**
 * The milliseconds of all cases.
 * @param {import('./estimates.js').Samples} cases
 * @param {keyof import('../cases/measure.js').Sample} part
 */
export function casesTable(cases, part) {
  const names = [...cases.keys()].filter((name) => name !== 'nothing');
  const cell =
    part === 'total' ? formatEstimate : (/** @type {{ median: number }} */ { median }) => format(median);
  return table(
    ['ms', ...names.map(titleOf)],
    caseNames.map((caseName) => [
      caseName,
      ...names.map((name) => cell(estimateCase(cases, name, caseName, part))),
    ]),
  );
}

/** How the cost of a card changes with their number. @param {import('../cases/measure.js').Samples} curves */
export const curveTable = (curves) =>
  table(
    ['mount', 'newsfold, ms', 'same DOM by hand, ms', 'ratio'],
    curveNames.map((caseName) => [
      caseName,
      ...['newsfold', 'by-hand'].map((name) => format(estimateCase(curves, name, caseName, 'total').median)),
      formatEstimate(estimateCaseRatio(curves, ['newsfold', 'by-hand'], caseName, 'total')),
    ]),
  );

/** What a card holds. @param {Record<string, Memory>} memory */
export function memoryTable(memory) {
  const entries = Object.entries(memory);
  const [first] = Object.values(memory);
  const row = (/** @type {string} */ title, /** @type {(memory: Memory) => number} */ read) => [
    title,
    ...entries.map(([, value]) => format(read(value))),
  ];
  return table(
    ['per card', ...entries.map(([name]) => titleOf(name))],
    [
      row('JavaScript heap, kB', ({ heapPerCard }) => heapPerCard / 1000),
      row('DOM, kB', ({ domPerCard }) => domPerCard / 1000),
      row('listeners', ({ listenersPerCard }) => listenersPerCard),
      row('nodes', ({ nodes }) => nodes),
      row('of them elements', ({ elements }) => elements),
      row('of them texts', ({ texts }) => texts),
      row('of them comments', ({ comments }) => comments),
      row(`heap left after ${first?.mounts} mounts of 100 cards, kB`, ({ heapLeft }) => heapLeft / 1000),
    ],
  );
}

/** The news page, loaded with an empty cache. @param {import('./estimates.js').ColdBoot} cold */
export function coldTable(cold) {
  const rows = [...cold].flatMap(([slowdown, byName]) =>
    [...byName.keys()]
      .filter((name) => name !== 'nothing')
      .map((name) => [
        `${slowdown}×, ${titleOf(name)}`,
        formatEstimate(estimateAdded(cold, slowdown, name, 'cpu')),
        formatEstimate(estimateAdded(cold, slowdown, name, 'blocking')),
        formatEstimate(estimateLoad(cold, slowdown, name, 'longest')),
        format(estimateLoad(cold, slowdown, name, 'shift').median),
      ]),
  );
  return table(
    ['processor, page', 'CPU added, ms', 'total blocking time added, ms', 'longest task, ms', 'layout shift'],
    rows,
  );
}

/** @param {string} title @param {Bytes} bytes */
const bytesRow = (title, { files, gzip, brotli }) => [
  title,
  String(files),
  format(gzip / 1000),
  format(brotli / 1000),
];

/**
 * The scripts of the news page, and files that are loaded on demand.
 * @param {Record<string, Bytes>} bytes by contender
 * @param {Record<string, Bytes>} lateFiles by file name
 */
export function bytesTable(bytes, lateFiles) {
  const late = Object.entries(lateFiles)
    .filter(([, { gzip }]) => gzip > 2000)
    .sort(([, a], [, b]) => a.gzip - b.gzip);
  return table(
    ['scripts of the news page; files on demand above 2 kB', 'files', 'kB gzip', 'kB brotli'],
    [
      ...Object.entries(bytes).map(([name, value]) => bytesRow(titleOf(name), value)),
      ...late.map(([name, value]) => bytesRow(`\`cdn/${name}\``, value)),
    ],
  );
}

/** Reading 1,000 items of each format. @param {Record<string, Reading>} parsing */
export const parsingTable = (parsing) =>
  table(
    ['format', 'text, kB', 'Node, ms', 'parser alone', 'first', 'Chromium, ms', 'parser alone', 'first'],
    Object.entries(parsing).map(([name, { node, page }]) => [
      name,
      format(node.length / 1000),
      ...[node, page].flatMap(({ median, alone, first }) => [format(median), format(alone), format(first)]),
    ]),
  );
