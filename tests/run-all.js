// Runs all parts of `npm test`, or those that it is given, also after one has failed. Names the browsers first and last,
// and how long each part took.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describeBrowsers } from './browsers/describe-browsers.js';
import { findLaunchers } from './browsers/launchers.js';

/** One group follows the other. The parts of a group run at once: most of their time they wait. */
const groups = [
  ['test:build'],
  ['test:lint', 'test:storybook'],
  ['test:node', 'test:faults'],
  ['test:browser'],
  ['test:stories'],
];

/** Names of parts. Default: all. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !groups.flat().includes(name));
if (unknown.length > 0) throw new Error(`npm test has no part ${unknown.join(', ')}`);

/** @typedef {{ name: string, seconds: number, isGood: boolean }} Outcome */

const { launchers, skipped } = await findLaunchers();
await Promise.all(launchers.map((launcher) => launcher.stop?.()));
const browsers = describeBrowsers(
  launchers.map(({ name }) => name),
  skipped,
);
console.log(browsers);

/** @type {Outcome[]} */
const outcomes = [];
const start = Date.now();
for (const group of groups) {
  const names = asked.length > 0 ? group.filter((name) => asked.includes(name)) : group;
  outcomes.push(...(await Promise.all(names.map((name) => run(name, names.length > 1)))));
}

for (const { name, seconds, isGood } of outcomes)
  console.log(`${isGood ? 'passed' : 'FAILED'}  ${name.padEnd(15)} ${seconds} s`);
console.log(`${Math.round((Date.now() - start) / 1000)} s in all\n${browsers}`);
if (outcomes.some(({ isGood }) => !isGood)) process.exitCode = 1;

/**
 * @param {string} name of a script of `package.json`
 * @param {boolean} isBeside another one: what it prints is shown in one piece, when it has ended
 * @returns {Promise<Outcome>}
 */
async function run(name, isBeside) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  // A shell, for on Windows npm is no program that can be started without one.
  const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: isBeside ? 'pipe' : 'inherit' });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => printed.push(data));
  const [code] = await once(child, 'close');
  const seconds = Math.round((Date.now() - began) / 1000);
  if (isBeside) console.log(`\n== ${name}, what it printed\n${Buffer.concat(printed)}`);
  return { name, seconds, isGood: code === 0 };
}
