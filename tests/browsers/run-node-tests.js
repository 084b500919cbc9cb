// Runs `node --test` with the files that it is given. Names the Chromium that they use, first and last.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { describeBrowsers } from './describe-browsers.js';
import { findChromium } from './find-chromium.js';

const { executablePath, version } = await findChromium();
const browsers = describeBrowsers([`Chromium ${version} (${executablePath})`]);
console.log(browsers);
// Node's default, but two files at once on two cores: much of their time the tests wait.
const concurrency = Math.max(2, availableParallelism() - 1);
const args = ['--test', `--test-concurrency=${concurrency}`, ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { stdio: 'inherit' });
child.once('exit', (code) => {
  console.log(browsers);
  process.exitCode = code ?? 1;
});
