import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { aptChromium, npmChromium } from './get-chromium.js';
import { applicationFolders, existing, onPath } from './installed.js';
import { firstLine, firstThatStarts } from './try-start.js';

const args = [
  // Containers and CI machines forbid Chromium its sandbox; the only pages opened are this project's.
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chromium can come from, the cheapest first. */
const sources = [fromEnvironment, installed, playwrightCache, npmChromium, aptChromium];

/**
 * A Chromium that starts: an installed one, or else one that is fetched now.
 * @throws an Error that names the choices, when there is none
 */
export async function findChromium() {
  /** @type {string[]} */
  const failures = [];
  for (const source of sources) {
    try {
      const candidates = await source();
      const found = await firstThatStarts(
        candidates.map((candidate) => ({ ...candidate, args })),
        failures,
      );
      if (found) return found;
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  throw new Error(
    'no Chromium starts here. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, ' +
      'or run `npx playwright install chromium`, or on Debian as root `apt-get install chromium`. ' +
      `Tried: ${failures.join('; ') || 'nothing was found'}.`,
  );
}

function fromEnvironment() {
  return process.env.CHROME_PATH ? [{ executablePath: process.env.CHROME_PATH }] : [];
}

function installed() {
  const commands = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const applications =
    process.platform === 'darwin'
      ? ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`)
      : ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) =>
          join(name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
        );
  const inFolders = applications.flatMap((name) => applicationFolders().map((folder) => join(folder, name)));
  return [...onPath(...commands), ...existing(inFolders)].map((executablePath) => ({ executablePath }));
}

/** Playwright keeps each browser as `chromium-<build>/<platform>/…`; the newest build comes first. */
function playwrightCache() {
  const defaults = { darwin: 'Library/Caches', win32: 'AppData/Local' };
  const cache = join(homedir(), defaults[process.platform] ?? '.cache', 'ms-playwright');
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? cache;
  const binaries = [
    'chrome',
    'chrome.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  const builds = list(root).filter((name) => name.startsWith('chromium-'));
  const newestFirst = builds.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const paths = newestFirst.flatMap((build) =>
    list(join(root, build)).flatMap((platform) => binaries.map((name) => join(root, build, platform, name))),
  );
  return existing(paths).map((executablePath) => ({ executablePath }));
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
