import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findChromium } from './find-chromium.js';
import { findFirefox } from './find-firefox.js';
import { firstLine } from './try-start.js';
import { webkitLauncher } from './webkit-launcher.js';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

const engines = {
  chromium: async () => puppeteerLauncher('Chromium', await findChromium()),
  firefox: async () => puppeteerLauncher('Firefox', await findFirefox()),
  webkit: webkitLauncher,
};

/**
 * The engines on this machine, and those that are missing with the reason. `BROWSERS=chromium,webkit` asks
 * for these and no others, and makes it an error when one is missing.
 * @returns {Promise<{ launchers: BrowserLauncher[], skipped: { name: string, reason: string }[] }>}
 */
export async function findLaunchers(asked = process.env.BROWSERS) {
  const names = asked ? asked.split(',').map((name) => name.trim().toLowerCase()) : Object.keys(engines);
  const unknown = names.find((name) => !(name in engines));
  if (unknown !== undefined) {
    throw new Error(`BROWSERS: "${unknown}" is not one of ${Object.keys(engines).join(', ')}.`);
  }
  const results = await Promise.allSettled(names.map((name) => engines[name]()));
  const launchers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const skipped = results.flatMap((result, index) =>
    result.status === 'rejected' ? [{ name: names[index], reason: firstLine(result.reason) }] : [],
  );
  if (launchers.length === 0 || (asked && skipped.length > 0)) {
    await Promise.all(launchers.map((launcher) => launcher.stop?.()));
    throw new Error(skipped.map(({ name, reason }) => `${name}: ${reason}`).join('\n'));
  }
  if (!asked) return { launchers, skipped };
  const others = Object.keys(engines).filter((name) => !names.includes(name));
  return { launchers, skipped: others.map((name) => ({ name, reason: `BROWSERS is ${asked}` })) };
}

/**
 * @param {string} engine
 * @param {{ version: string } & import('./try-start.js').Candidate} found
 */
function puppeteerLauncher(engine, { version, ...launchOptions }) {
  // One page at a time: only the tab in front gets focus, animation frames and intersections.
  const launcher = chromeLauncher({ puppeteer, launchOptions, concurrency: 1 });
  launcher.name = `${engine} ${version}`;
  return launcher;
}
