// @ts-check
import { startFaultServer } from './fault-server.js';
import { standStrip } from './host.js';

/** @typedef {import('./fault-server.js').Answer} Answer */

/**
 * A strip that reads from a server of its own, both for one test. It has heard how its first request ended.
 * @param {import('node:test').TestContext} test
 * @param {import('puppeteer-core').Page} page
 * @param {Answer[]} answers the last one is for all further requests
 */
export async function standAlone(test, page, ...answers) {
  const server = await startFaultServer();
  test.after(server.end);
  const path = '/feed.json';
  server.tell(path, ...answers);
  const strip = await standStrip(page, server.url(path));
  test.after(strip.remove);
  await strip.heard(1);
  return {
    server,
    strip,
    tell: (/** @type {Answer[]} */ ...answers) => server.tell(path, ...answers),
    requests: () => server.requests(path),
    asked: (/** @type {number} */ count) => server.asked(path, count),
  };
}
