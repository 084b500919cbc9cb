import puppeteer from 'puppeteer-core';

/**
 * @typedef {object} Candidate a browser that may or may not work
 * @property {string} executablePath
 * @property {string[]} [args]
 * @property {Record<string, string | undefined>} [env]
 * @property {'firefox'} [browser]
 */

/**
 * Starts a browser without a window and closes it again. A file that exists proves little: it can be a stub
 * that wants a package manager, or lack a library.
 * @param {Candidate} candidate
 * @returns {Promise<string>} its version, such as `156.0.1.2`
 * @throws when it does not start within 20 seconds
 */
export async function tryStart(candidate) {
  const browser = await puppeteer.launch({ ...candidate, headless: true, timeout: 20_000 });
  try {
    const version = await browser.version();
    return /[\d.]+/.exec(version)?.[0] ?? version;
  } finally {
    await browser.close();
  }
}

/**
 * The first candidate that starts, with its version.
 * @param {Candidate[]} candidates
 * @param {string[]} failures gets a sentence for each one that does not
 * @returns {Promise<(Candidate & { version: string }) | undefined>}
 */
export async function firstThatStarts(candidates, failures) {
  for (const candidate of candidates) {
    try {
      return { ...candidate, version: await tryStart(candidate) };
    } catch (error) {
      const failure = `${candidate.executablePath} does not start: ${firstLine(error)}`;
      console.warn(failure);
      failures.push(failure);
    }
  }
  return undefined;
}

/** @param {unknown} error */
export function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}
