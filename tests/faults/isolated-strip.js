// @ts-check
import { startFaultServer } from './fault-server.js';
import { attachStrip } from './host.js';

/** @typedef {import('./fault-server.js').Answer} Answer */

/**
 * Attaches a strip with a server of its own for one test. Waits until its first request has settled.
 * @param {import('node:test').TestContext} test
 * @param {import('puppeteer-core').Page} page
 * @param {Answer[]} answers the last one is repeated
 */
export async function attachIsolatedStrip(test, page, ...answers) {
  const server = await startFaultServer();
  test.after(server.stop);
  const path = '/feed.json';
  server.answerWith(path, ...answers);
  const strip = await attachStrip(page, server.url(path));
  test.after(strip.remove);
  await strip.untilEvents(1);
  return {
    server,
    strip,
    answerWith: (/** @type {Answer[]} */ ...answers) => server.answerWith(path, ...answers),
    requests: () => server.requests(path),
    untilRequested: (/** @type {number} */ count) => server.untilRequested(path, count),
  };
}
