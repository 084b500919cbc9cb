// @ts-check
import { bytesTable, casesTable, coldTable, curveTable, memoryTable, parsingTable } from './tables.js';
import { summary } from './summary.js';

/** @typedef {import('../cases/measure.js').Samples} Samples */
/** @typedef {import('../page/bytes.js').Bytes} Bytes */
/** @typedef {import('../parsing/parse.js').Parsing} Parsing */

/**
 * What a run has measured: the parts that were asked for.
 * @typedef {object} Results
 * @property {{ browser: string, processor: string, system: string }} machine
 * @property {import('../options.js').Options} options
 * @property {{ shapes: number, boxes: number }} stage
 * @property {Samples} [cases]
 * @property {Record<string, import('../cases/memory.js').Memory>} [memory]
 * @property {import('./estimates.js').ColdBoot} [cold]
 * @property {Samples} [curves]
 * @property {Record<string, Bytes>} [bytes]
 * @property {Record<string, Bytes>} [lateFiles]
 * @property {{ strips: number, requests: number }} [requests]
 * @property {Record<string, { node: Parsing, page: Parsing }>} [parsing]
 * @property {{ visible: number, hidden: number }} [wakeUps]
 */

/** Returns the report as Markdown. @param {Results} results */
export function report(results) {
  const {
    machine,
    options,
    stage,
    cases,
    memory,
    cold,
    curves,
    bytes,
    lateFiles,
    requests,
    parsing,
    wakeUps,
  } = results;
  const { rounds, coldRounds, seed } = options;
  return [
    `${machine.browser} on ${machine.processor}, ${machine.system}. ${rounds} rounds, ${coldRounds} cold boots, seed ${seed}.`,
    `The markup by hand has ${stage.shapes} shapes of cards; all ${stage.boxes.toLocaleString('en')} boxes compared are those of newsfold.`,
    ...(cases || memory || cold ? ['### Summary', summary(results)] : []),
    ...(cases ? casesSections(cases) : []),
    ...(memory ? ['### Memory and nodes', memoryTable(memory)] : []),
    ...(cold ? ['### Cold boot', coldTable(cold)] : []),
    ...(curves ? ['### Mounting, by number', curveTable(curves)] : []),
    ...(bytes ? ['### Bytes', bytesTable(bytes, lateFiles ?? {})] : []),
    ...(requests
      ? [`Requests for one feed by ${requests.strips} strips that name it: ${requests.requests}.`]
      : []),
    ...(parsing ? ['### Reading 1,000 items', parsingTable(parsing)] : []),
    ...(wakeUps
      ? [
          '### Wake-ups',
          `Timers a minute on a page of 1,000 cards: ${wakeUps.visible}; in a background tab: ${wakeUps.hidden}.`,
        ]
      : []),
  ].join('\n\n');
}

/** @param {Samples} cases */
const casesSections = (cases) => [
  '### CPU time of the main thread, all of it',
  casesTable(cases, 'total'),
  '### Script, up to the end of layout',
  casesTable(cases, 'script'),
  '### Style',
  casesTable(cases, 'style'),
  '### Layout',
  casesTable(cases, 'layout'),
  '### After layout: painting, observers, what is put off',
  casesTable(cases, 'later'),
];

/** Returns everything as JSON, samples included. @param {Results} results */
export const toJson = (results) =>
  JSON.stringify(results, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value), 2);
