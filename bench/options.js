// @ts-check
import { parseArgs } from 'node:util';

/** The parts of a run. */
export const parts = /** @type {const} */ ([
  'cases',
  'memory',
  'cold',
  'curves',
  'bytes',
  'requests',
  'reading',
  'wake-ups',
]);

/** @typedef {typeof parts[number]} Part */

/**
 * What a run measures.
 * @typedef {object} Options
 * @property {readonly Part[]} parts
 * @property {string | undefined} json file for all samples
 * @property {boolean} docs whether to write the figures into `docs/cost.md`
 * @property {string[]} names contenders
 * @property {number} rounds of the cases that count
 * @property {number} warmUp rounds that do not
 * @property {number} mounts of 100 cards, for the heap that is left
 * @property {string[]} coldNames contenders whose news page is loaded
 * @property {number} coldRounds
 * @property {number} curveRounds of mounting up to 10,000 cards and 1,000 strips
 * @property {number[]} slowdowns of the processor
 * @property {number} seed of the random order
 */

const help = `npm run bench -- [options]
  --quick         newsfold and by hand only, few rounds, cold boot at 4×; under 2 minutes
  --only <parts>  some of ${parts.join(',')}
  --json <file>   write all samples
  --docs          write the figures into docs/cost.md
  --rounds <n>    rounds of every case (10; 2 with --quick)
  --seed <n>      seed of the random order (1)`;

const all = ['newsfold', 'by-hand', 'plain', 'react', 'preact', 'svelte', 'lit', 'nothing'];
/** @type {readonly Part[]} */
const quickParts = ['cases', 'memory', 'cold', 'bytes', 'requests'];

/** Reads the command line. Prints help and exits when asked to, or when it is wrong. @returns {Options} */
export function readOptions() {
  try {
    return parse();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${help}`);
    process.exit(2);
  }
}

/** @returns {Options} */
function parse() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      json: { type: 'string' },
      docs: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  const { quick, only, json, docs } = values;
  if (docs && (quick || only)) throw new Error('Expected a whole run for --docs; found --quick or --only');
  return {
    parts: only ? only.split(',').map(toPart) : quick ? quickParts : parts,
    json,
    docs,
    names: quick ? ['newsfold', 'by-hand', 'plain', 'nothing'] : all,
    rounds: toNumber(values.rounds ?? (quick ? '2' : '10')),
    warmUp: quick ? 1 : 2,
    mounts: quick ? 4 : 100,
    coldNames: quick ? ['newsfold', 'by-hand', 'nothing'] : all,
    coldRounds: quick ? 2 : 5,
    curveRounds: quick ? 1 : 3,
    slowdowns: quick ? [4] : [1, 4, 6],
    seed: toNumber(values.seed),
  };
}

/** @param {string} name */
function toPart(name) {
  const part = parts.find((part) => part === name);
  if (!part) throw new Error(`Expected ${parts.join(', ')}; found ${name}`);
  return part;
}

/** @param {string} text */
function toNumber(text) {
  if (!/^\d+$/.test(text) || text === '0') throw new Error(`Expected a number above 0; found ${text}`);
  return Number(text);
}
