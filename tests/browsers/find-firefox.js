import { join } from 'node:path';
import { applicationFolders, existing, onPath } from './installed.js';
import { firstThatStarts } from './try-start.js';

/**
 * An installed Firefox that starts under WebDriver BiDi.
 * @throws an Error that says where one was looked for
 */
export async function findFirefox() {
  const names = ['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'];
  const inFolders = applicationFolders().flatMap((folder) => names.map((name) => join(folder, name)));
  const fromEnvironment = process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : [];
  const paths = [...fromEnvironment, ...onPath('firefox', 'firefox-esr'), ...existing(inFolders)];

  /** @type {string[]} */
  const failures = [];
  const candidates = paths.map((executablePath) => ({
    browser: /** @type {const} */ ('firefox'),
    executablePath,
  }));
  const found = await firstThatStarts(candidates, failures);
  if (found) return found;
  throw new Error(failures.join('; ') || 'not installed (Debian: firefox-esr), and FIREFOX_PATH is not set');
}
