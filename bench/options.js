// @ts-check
import { parseArgs } from 'node:util';

/**
 * What a run measures.
 * @typedef {object} Options
 * @property {boolean} quick
 * @property {string | undefined} json file for all samples
 * @property {string[]} names contenders
 * @property {number} rounds of the cases that count
 * @property {number} warmUp rounds that do not
 * @property {number} mounts of 100 cards, for the heap that is left
 * @property {string[]} coldNames contenders whose news page is loaded
 * @property {number} coldRounds
 * @property {number} curveRounds of mounting up to 10,000 cards and 1,000 strips; 0: none
 * @property {number[]} slowdowns of the processor
 * @property {number} seed of the random order
 */

const help = `npm run bench -- [options]
  --quick        newsfold and by hand only, few rounds, cold boot at 4×; under 2 minutes
  --json <file>  write all samples
  --rounds <n>   rounds of every case (12; 2 with --quick)
  --seed <n>     seed of the random order (1)`;

const all = ['newsfold', 'by-hand', 'plain', 'react', 'preact', 'svelte', 'lit', 'nothing'];

/** Reads the command line. Prints help and exits when asked to, or when it is wrong. @returns {Options} */
export function readOptions() {
  const { quick, json, rounds, seed } = parse();
  return {
    quick,
    json,
    names: quick ? ['newsfold', 'by-hand', 'plain', 'nothing'] : all,
    rounds: Number(rounds ?? (quick ? 2 : 12)),
    warmUp: quick ? 1 : 2,
    mounts: quick ? 10 : 100,
    curveRounds: quick ? 0 : 3,
    coldNames: quick ? ['newsfold', 'by-hand', 'nothing'] : all,
    coldRounds: quick ? 2 : 7,
    slowdowns: quick ? [4] : [1, 4, 6],
    seed: Number(seed),
  };
}

function parse() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'string' },
        rounds: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    });
    if (!values.help) return values;
    console.log(help);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${help}`);
    process.exit(2);
  }
}
