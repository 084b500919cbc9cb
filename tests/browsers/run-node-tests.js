// Runs `node --test` with the files that it is given. Names the Chromium that they use, first and last.
import { spawn } from 'node:child_process';
import { describeBrowsers } from './describe-browsers.js';
import { findChromium } from './find-chromium.js';

const { executablePath, version } = await findChromium();
const browsers = describeBrowsers([`Chromium ${version} (${executablePath})`]);
console.log(browsers);
const child = spawn(process.execPath, ['--test', ...process.argv.slice(2)], { stdio: 'inherit' });
child.once('exit', (code) => {
  console.log(browsers);
  process.exitCode = code ?? 1;
});
