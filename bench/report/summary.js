// @ts-check
import { atRest, caseNames } from '../cases/cases.js';
import { estimateAdded, estimateAddedRatio, estimateCaseRatio, estimateLoad } from './estimates.js';
import { format, formatEstimate, table } from './markdown.js';

/** @typedef {import('./report.js').Results} Results */

const pair = /** @type {[string, string]} */ (['newsfold', 'by-hand']);

/** @param {number} bytes */
const kB = (bytes) => `${format(bytes / 1000)} kB`;

/** The table of the project's goals: newsfold over the same DOM and CSS by hand. @param {Results} results */
export function summary({ cases, memory, cold }) {
  const { newsfold, 'by-hand': byHand } = memory;
  if (!newsfold || !byHand) return '';
  const caseRows = caseNames
    .filter((name) => name !== atRest)
    .map((name) => {
      const part = name === 'removal' ? 'script' : 'total';
      const title = name === 'removal' ? 'removal, script' : name;
      return [title, formatEstimate(estimateCaseRatio(cases, pair, name, part))];
    });
  const over = ['mount 100', 'mount 1,000'].map((name) => [
    `our markup and CSS over a plain card, ${name}`,
    formatEstimate(estimateCaseRatio(cases, ['by-hand', 'plain'], name, 'total')),
  ]);
  const bootRows = [...cold.keys()].map((slowdown) => [
    `cold boot at ${slowdown}×, CPU added`,
    formatEstimate(estimateAddedRatio(cold, slowdown, pair, 'cpu')),
  ]);
  const blockingRows = [...cold.keys()].map((slowdown) => {
    const [ours, theirs] = pair.map((name) => estimateAdded(cold, slowdown, name, 'blocking').median);
    const longest = estimateLoad(cold, slowdown, 'newsfold', 'longest').median;
    return [
      `total blocking time added at ${slowdown}×; longest task`,
      `${format(ours ?? NaN)} ms, by hand ${format(theirs ?? NaN)} ms; ${format(longest)} ms`,
    ];
  });
  return table(
    ['case, newsfold over the same DOM and CSS by hand', 'ratio (95 % interval) or value'],
    [
      ...caseRows,
      ['heap a card', `${kB(newsfold.heapPerCard)} (by hand ${kB(byHand.heapPerCard)})`],
      [
        `heap after ${newsfold.mounts} mounts of 100 cards`,
        `${kB(newsfold.heapLeft)} (by hand ${kB(byHand.heapLeft)})`,
      ],
      ...bootRows,
      ...over,
      ['nodes a card (of them comments)', `${format(newsfold.nodes)} (${format(newsfold.comments)})`],
      ...blockingRows,
    ],
  );
}
