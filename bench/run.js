// @ts-check
// `npm run bench`: what newsfold costs a page, next to the same markup by hand and to other libraries. Prints Markdown.
import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';
import { format } from 'prettier';
import { measureParts } from './measure-parts.js';
import { readOptions } from './options.js';
import { report, toJson } from './report/report.js';
import { launch } from './support/browser.js';
import { startServer } from './support/server.js';
import { root } from './support/root.js';
import { setStage } from './support/stage.js';

const options = readOptions();
const start = Date.now();
const log = (/** @type {string} */ text) =>
  process.stderr.write(`${Math.round((Date.now() - start) / 1000)} s: ${text}\n`);

const server = await startServer();
const browser = await launch();
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
    ...(await measureParts(browser, server, options, log)),
  };
  const markdown = report(results);
  console.log(markdown);
  if (options.json) await writeFile(options.json, toJson(results));
  if (options.docs) await writeDocs(markdown);
  log('done');
} finally {
  await browser.close();
  server.close();
}

/** Replaces the figures in `docs/cost.md`. @param {string} markdown */
async function writeDocs(markdown) {
  const file = `${root}docs/cost.md`;
  const figures = /(<!-- figures: .*? -->\n)[^]*?(<!-- end -->)/;
  const page = await readFile(file, 'utf8');
  if (!figures.test(page)) throw new Error(`Expected a place for figures in ${file}; found none`);
  const text = page.replace(figures, (_, start, end) => `${start}\n${markdown}\n\n${end}`);
  await writeFile(file, await format(text, { parser: 'markdown', printWidth: 110, proseWrap: 'preserve' }));
}
