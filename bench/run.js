// @ts-check
// `npm run bench`: what newsfold costs a page, next to the same markup by hand and to other libraries. Prints Markdown.
import { writeFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';
import { chains, curveChains } from './cases/cases.js';
import { measureCases } from './cases/measure.js';
import { measureMemory } from './cases/memory.js';
import { measureColdBoot } from './cold/measure.js';
import { readOptions } from './options.js';
import { weighLateFiles, weighScripts } from './page/bytes.js';
import { countRequests } from './page/requests.js';
import { countWakeUps } from './page/wake-ups.js';
import { measureParsing } from './parsing/measure.js';
import { toJson, report } from './report/report.js';
import { launch } from './support/browser.js';
import { startServer } from './support/server.js';
import { setStage } from './support/stage.js';
import { seededRandom } from './support/statistics.js';

const options = readOptions();
const { quick, names, coldNames, seed } = options;
const random = seededRandom(seed);
const start = Date.now();
const log = (/** @type {string} */ text) =>
  process.stderr.write(`${Math.round((Date.now() - start) / 1000)} s: ${text}\n`);

const server = await startServer();
const browser = await launch();
const { origin } = server;
try {
  log('comparing the markup by hand with newsfold’s');
  const stage = await setStage(server, browser);
  const results = {
    machine: {
      browser: await browser.version(),
      processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      system: `${platform()} ${arch()}, Node ${process.version}`,
    },
    options,
    stage,
    cases: await measureCases(browser, origin, { ...options, chains, random, log }),
    memory: await forEachName(
      names,
      (name) => measureMemory(browser, origin, name, options.mounts),
      'memory',
    ),
    cold: await measureColdBoot(browser, origin, {
      ...options,
      names: coldNames,
      rounds: options.coldRounds,
      random,
      log,
    }),
    bytes: await forEachName(coldNames, (name) => weighScripts(browser, origin, name), 'bytes'),
    lateFiles: await weighLateFiles(),
    requests: await countRequests(browser, origin),
    ...(quick ? {} : await measureRest()),
  };
  console.log(report(results));
  if (options.json) await writeFile(options.json, toJson(results));
  log('done');
} finally {
  await browser.close();
  server.close();
}

async function measureRest() {
  log('parsing');
  const parsing = await measureParsing(browser, server);
  log('wake-ups');
  log('curves');
  const curves = await measureCases(browser, origin, {
    names: ['newsfold', 'by-hand', 'nothing'],
    chains: curveChains,
    rounds: options.curveRounds,
    warmUp: 1,
    random,
    log,
  });
  return { curves, parsing, wakeUps: await countWakeUps(browser, origin) };
}

/**
 * @template T
 * @param {string[]} names
 * @param {(name: string) => Promise<T>} measure
 * @param {string} what
 * @returns {Promise<Record<string, T>>} by name, without the page without scripts
 */
async function forEachName(names, measure, what) {
  /** @type {Record<string, T>} */
  const results = {};
  for (const name of names.filter((name) => name !== 'nothing')) {
    log(`${what} of ${name}`);
    results[name] = await measure(name);
  }
  return results;
}
