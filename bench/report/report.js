// @ts-check
import { bytesTable, casesTable, coldTable, curveTable, memoryTable, parsingTable } from './tables.js';
import { summary } from './summary.js';

/**
 * All that a run has measured.
 * @typedef {object} Results
 * @property {{ browser: string, processor: string, system: string }} machine
 * @property {import('../options.js').Options} options
 * @property {{ shapes: number, boxes: number }} stage
 * @property {import('../cases/measure.js').Samples} cases
 * @property {Record<string, import('../cases/memory.js').Memory>} memory
 * @property {Map<number, Map<string, import('../cold/load.js').Load[]>>} cold
 * @property {Record<string, import('../page/bytes.js').Bytes>} bytes
 * @property {Record<string, import('../page/bytes.js').Bytes>} lateFiles
 * @property {{ strips: number, requests: number }} requests
 * @property {Record<string, { node: import('../parsing/parse.js').Parsing, page: import('../parsing/parse.js').Parsing }>} [parsing]
 * @property {import('../cases/measure.js').Samples} [curves]
 * @property {{ visible: number, hidden: number }} [wakeUps]
 */

/** Returns the report as Markdown. @param {Results} results */
export function report(results) {
  const { machine, options, stage, requests, parsing, curves, wakeUps } = results;
  const sections = [
    `${machine.browser} on ${machine.processor}, ${machine.system}. ${options.rounds} rounds, ${options.coldRounds} cold boots, seed ${options.seed}.`,
    `The markup by hand has ${stage.shapes} shapes of cards; ${stage.boxes.toLocaleString('en')} boxes are those of newsfold.`,
    '## Summary',
    summary(results),
    '## CPU time of the main thread, all of it',
    casesTable(results, 'total'),
    '## Script, up to the end of layout',
    casesTable(results, 'script'),
    '## Style',
    casesTable(results, 'style'),
    '## Layout',
    casesTable(results, 'layout'),
    '## After layout: painting, observers, what is put off',
    casesTable(results, 'later'),
    '## Memory and nodes',
    memoryTable(results),
    '## Cold boot',
    coldTable(results),
    ...(curves ? ['## Mounting, by number', curveTable(curves)] : []),
    '## Bytes',
    bytesTable(results),
    `${requests.strips} strips that name the same feed request it ${requests.requests} time(s).`,
    ...(parsing ? ['## Reading 1,000 items', parsingTable(parsing)] : []),
    ...(wakeUps
      ? [
          `A page of 1,000 cards wakes up ${wakeUps.visible} times a minute, ${wakeUps.hidden} times in a background tab.`,
        ]
      : []),
  ];
  return sections.join('\n\n');
}

/** Returns everything as JSON, samples included. @param {Results} results */
export const toJson = (results) =>
  JSON.stringify(results, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value), 2);
