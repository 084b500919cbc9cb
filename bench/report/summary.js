// @ts-check
import { atRest, caseNames } from '../cases/cases.js';
import { estimateAdded, estimateAddedRatio, estimateCaseRatio, estimateLoad } from './estimates.js';
import { format, formatEstimate, table } from './markdown.js';

/** @typedef {import('./report.js').Results} Results */

const pair = /** @type {[string, string]} */ (['newsfold', 'by-hand']);

/** The table of the project's goals: newsfold over the same DOM and CSS by hand. @param {Results} results */
export const summary = ({ cases, memory, cold }) =>
  table(
    ['case, newsfold over the same DOM and CSS by hand', 'ratio (95 % interval) or value'],
    [
      ...(cases ? caseRows(cases) : []),
      ...(memory ? memoryRows(memory) : []),
      ...(cold ? coldRows(cold) : []),
    ],
  );

/** @param {import('./estimates.js').Samples} cases */
const caseRows = (cases) => [
  ...caseNames
    .filter((name) => name !== atRest)
    .map((name) =>
      name === 'removal'
        ? ['removal, script', formatEstimate(estimateCaseRatio(cases, pair, name, 'script'))]
        : [name, formatEstimate(estimateCaseRatio(cases, pair, name, 'total'))],
    ),
  ...['mount 100', 'mount 1,000'].map((name) => [
    `our markup and CSS over a plain card, ${name}`,
    formatEstimate(estimateCaseRatio(cases, ['by-hand', 'plain'], name, 'total')),
  ]),
];

/** @param {number} bytes */
const kB = (bytes) => `${format(bytes / 1000)} kB`;

/** @param {NonNullable<Results['memory']>} memory */
function memoryRows({ newsfold, 'by-hand': byHand }) {
  if (!newsfold || !byHand) return [];
  return [
    ['heap a card', `${kB(newsfold.heapPerCard)}, by hand ${kB(byHand.heapPerCard)}`],
    [
      `heap after ${newsfold.mounts} mounts of 100 cards`,
      `${kB(newsfold.heapLeft)}, by hand ${kB(byHand.heapLeft)}`,
    ],
    ['nodes a card (of them comments)', `${format(newsfold.nodes)} (${format(newsfold.comments)})`],
  ];
}

/** @param {import('./estimates.js').ColdBoot} cold */
const coldRows = (cold) =>
  [...cold.keys()].flatMap((slowdown) => {
    const blocking = pair.map((name) => format(estimateAdded(cold, slowdown, name, 'blocking').median));
    const longest = pair.map((name) => format(estimateLoad(cold, slowdown, name, 'longest').median));
    return [
      [
        `cold boot at ${slowdown}×, CPU added`,
        formatEstimate(estimateAddedRatio(cold, slowdown, pair, 'cpu')),
      ],
      [`total blocking time added at ${slowdown}×`, `${blocking[0]} ms, by hand ${blocking[1]} ms`],
      [`longest task at ${slowdown}×`, `${longest[0]} ms, by hand ${longest[1]} ms`],
    ];
  });
