// @ts-check
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { headlinesOf } from './editions.js';
import { startFaultServer } from './fault-server.js';
import { faults } from './faults.js';
import { errorsOf, openHost, attachStrip } from './host.js';
import { hugeFaults } from './huge-faults.js';
import { slowFaults } from './slow-faults.js';
import { good, states } from './states.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./fault-table.js').Fault} Fault */
/** @typedef {import('./states.js').Strip} Strip */
/** @typedef {import('./states.js').Place} Place */

/** How long it is watched whether a failure makes requests at once. In milliseconds; the first retry is due later. */
const watched = 500;

/**
 * What a reader has, and what was told and asked, while the server has a fault.
 * @param {Place} place
 * @param {Fault} fault
 * @param {import('./states.js').Struck} struck
 */
async function checkFault({ server, path, perFetch }, { code }, { strip, loads }) {
  const { log, isSameLink, ...shown } = await strip.inspect();
  assert.deepEqual(shown, {
    headlines: code ? headlinesOf(1).slice(0, loads * 3) : headlinesOf(2),
    hasFallback: !!code && !loads,
    // A retry may be under way already.
    isBusy: shown.isBusy && !!log.at(-1)?.willRetry,
    hasError: !!code,
  });
  if (code && loads) assert.ok(isSameLink, 'the first link is the one that it was');
  const events = log.slice(loads);
  assert.ok(events[0], 'the page is told');
  for (const event of events)
    assert.deepEqual([event.type, event.code], [code ? 'newsfold-error' : 'newsfold-load', code]);
  await wait(watched);
  const count = server.requests(path).length;
  const most = loads + perFetch * (1 + Math.floor((Date.now() - events[0].at) / 1000));
  assert.ok(count <= most, `${count} requests, where at most ${most} are due`);
}

/** The server is well again, and the page asks once. @param {Place} place @param {Strip} strip */
async function checkRecovery({ server, path }, strip) {
  const { length } = server.requests(path);
  server.answerWith(path, good(3));
  await strip.reload();
  // The first reload may have joined a pending retry that still had the fault.
  if (server.requests(path).length === length) await strip.reload();
  const { headlines, hasFallback, hasError } = await strip.inspect();
  assert.deepEqual(
    { headlines, hasFallback, hasError },
    { headlines: headlinesOf(3), hasFallback: false, hasError: false },
  );
}

/**
 * How many requests the browser makes of one `fetch`: after some answers it asks again by itself.
 * @param {Page} page
 * @param {Place['server']} server
 * @param {Fault} fault
 */
async function countPerFetch(page, server, { name, answer }) {
  if (!/^answers \d+$/.test(name)) return 1;
  server.answerWith('/fetched.json', answer);
  await page.evaluate(async (url) => {
    const response = await fetch(url, { credentials: 'omit', cache: 'no-cache' });
    await response.body?.cancel();
  }, server.url('/fetched.json'));
  return server.requests('/fetched.json').length;
}

const start = Date.now();
let passed = 0;

/** The fault in every state. @param {import('node:test').TestContext} t @param {Page} page @param {Fault} fault */
async function strikeAll(t, page, fault) {
  const server = await startFaultServer();
  t.after(server.stop);
  const perFetch = await countPerFetch(page, server, fault);
  const outcomes = Object.entries(states).map(([state, strike], i) =>
    t.test(state, async (t) => {
      const path = `/${i}.json`;
      const attach = async () => {
        const strip = await attachStrip(page, server.url(path));
        t.after(strip.remove);
        return strip;
      };
      const place = { server, path, attach, perFetch };
      const struck = await strike(place, fault);
      await checkFault(place, fault, struck);
      await checkRecovery(place, struck.strip);
      passed += 1;
    }),
  );
  await Promise.all(outcomes);
}

/** Each in a page of its own, since what keeps one busy makes others wait. */
const pages = {
  'takes its time and': { faults: slowFaults, atOnce: slowFaults.length, statesAtOnce: 3 },
  'sends too much and': { faults: hugeFaults, atOnce: 3, statesAtOnce: 1 },
  'is faulty and': { faults, atOnce: 8, statesAtOnce: 3 },
};

describe('a server that', { concurrency: 3 }, () => {
  for (const [name, { faults, atOnce, statesAtOnce }] of Object.entries(pages)) {
    describe(name, { concurrency: atOnce }, () => {
      /** @type {Page} */ let page;
      before(async () => (page = await openHost()));
      for (const fault of faults)
        test(fault.name, { concurrency: statesAtOnce, timeout: 60_000 }, (t) => strikeAll(t, page, fault));
      after(async () => assert.deepEqual(await errorsOf(page), []));
    });
  }
});

after(() => {
  const count = faults.length + slowFaults.length + hugeFaults.length;
  console.log(`${passed} of ${count * 3} (${count} faults × 3 states) in ${(Date.now() - start) / 1000} s`);
});
