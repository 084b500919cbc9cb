// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { reset, send, silent } from './answers.js';
import { edition, headlinesOf } from './editions.js';
import { errorsOf, openHost } from './host.js';
import { attachIsolatedStrip } from './isolated-strip.js';

/** @type {import('puppeteer-core').Page} */ let page;
before(async () => (page = await openHost()));

const edition1 = send({ body: edition(1) });
const exposed = { 'Access-Control-Expose-Headers': 'Retry-After' };
const respond = (/** @type {number} */ status, headers = {}) => send({ status, headers });
const retryAfter = (/** @type {string} */ value) => respond(503, { ...exposed, 'Retry-After': value });

/** Milliseconds from each request to the next. @param {import('./fault-server.js').LoggedRequest[]} requests */
const gapsOf = (requests) => requests.slice(1).map(({ at }, i) => at - (requests[i]?.at ?? 0));

/** Tolerances of a delay in milliseconds: a busy machine makes it longer, differing clocks make it shorter. */
const [late, early] = [1500, 100];

/** Expects that the second request succeeds by itself and its stories are shown. @param {Awaited<ReturnType<typeof attachIsolatedStrip>>} isolated */
async function checkNews({ strip }) {
  await strip.untilEvents(2);
  const { headlines, hasError, hasFallback, log } = await strip.inspect();
  assert.equal(log[1]?.type, 'newsfold-load');
  assert.deepEqual(
    { headlines, hasError, hasFallback },
    { headlines: headlinesOf(1), hasError: false, hasFallback: false },
  );
}

describe('retries of temporary failures', { concurrency: true, timeout: 30_000 }, () => {
  const temporaryFailures = {
    'a broken connection': reset,
    'a timeout': silent,
    ...Object.fromEntries(
      [408, 429, 500, 502, 503, 504, 520].map((status) => [`${status}`, respond(status)]),
    ),
  };
  for (const [name, answer] of Object.entries(temporaryFailures)) {
    test(`follow after 1 to 2 s, as newsfold-error announces, for ${name}`, async (t) => {
      const isolated = await attachIsolatedStrip(t, page, answer, edition1);
      const [failure] = (await isolated.strip.inspect()).log;
      assert.equal(failure?.willRetry, true);
      await isolated.untilRequested(2);
      const [, second] = isolated.requests();
      const waited = (second?.at ?? 0) - failure.at;
      const due = (failure.retryAt ?? 0) - failure.at;
      assert.ok(waited >= 1000 - early && waited <= 2000 + late, `retried after ${waited} ms`);
      assert.ok(Math.abs(due - waited) <= late, `announced ${due} ms, retried after ${waited} ms`);
      await checkNews(isolated);
    });
  }

  test('become less frequent, also with stories', async (t) => {
    const { strip, answerWith, requests } = await attachIsolatedStrip(t, page, edition1);
    answerWith(respond(503));
    await strip.reload();
    await wait(10_000);
    const gaps = gapsOf(requests().slice(1));
    assert.ok(gaps.length >= 1 && gaps.length <= 5, `${gaps.length} retries in 10 seconds`);
    for (const gap of gaps) assert.ok(gap >= 1000 - early, `retried after ${gap} ms`);
    const { headlines, log } = await strip.inspect();
    assert.deepEqual(headlines, headlinesOf(1));
    for (const { willRetry } of log.slice(1)) assert.equal(willRetry, true);
  });

  test('stop after a success', async (t) => {
    const { strip, requests } = await attachIsolatedStrip(t, page, respond(503), edition1);
    await strip.reload();
    const { length } = requests();
    await wait(4000);
    assert.equal(requests().length, length);
  });

  test('stop when the element is removed', async (t) => {
    const { strip, requests } = await attachIsolatedStrip(t, page, respond(503));
    await strip.remove();
    const { length } = requests();
    await wait(4000);
    assert.equal(requests().length, length);
  });

  test('are not sent early by an element that moves', async (t) => {
    const { strip, requests } = await attachIsolatedStrip(t, page, respond(503));
    const [first] = requests();
    for (let i = 0; i < 20; i++) await strip.move();
    const maxCount = 1 + Math.floor((Date.now() - (first?.at ?? 0)) / 1000);
    assert.ok(
      requests().length <= maxCount,
      `${requests().length} requests, where at most ${maxCount} are due`,
    );
  });
});

describe('retries with Retry-After', { concurrency: true, timeout: 30_000 }, () => {
  const inSeconds = (/** @type {number} */ seconds) => new Date(Date.now() + seconds * 1000).toUTCString();
  const answers = {
    'given in seconds': () => retryAfter('2'),
    // HTTP dates have a resolution of one second.
    'given as a date': () => retryAfter(inSeconds(3)),
    'given with 429': () => respond(429, { ...exposed, 'Retry-After': '2' }),
  };
  for (const [name, createAnswer] of Object.entries(answers)) {
    test(`wait for the time ${name}`, async (t) => {
      const isolated = await attachIsolatedStrip(t, page, createAnswer(), edition1);
      const [failure] = (await isolated.strip.inspect()).log;
      assert.equal(failure?.willRetry, true);
      const due = (failure.retryAt ?? 0) - failure.at;
      assert.ok(due >= 2000 - early - late / 2 && due <= 6000, `announced ${due} ms`);
      await isolated.untilRequested(2);
      const [gap = 0] = gapsOf(isolated.requests());
      assert.ok(gap >= 2000 - early && gap <= 6000, `retried after ${gap} ms`);
      await checkNews(isolated);
    });
  }

  for (const value of ['0', '-5', '0.001', 'soon', '', inSeconds(-60)]) {
    test(`are at least 1 s apart for “${value}”`, async (t) => {
      const { strip, requests, untilRequested } = await attachIsolatedStrip(t, page, retryAfter(value));
      assert.equal((await strip.inspect()).log[0]?.willRetry, true);
      await untilRequested(2);
      await wait(3000);
      for (const gap of gapsOf(requests())) assert.ok(gap >= 1000 - early, `retried after ${gap} ms`);
    });
  }

  for (const value of ['3600', '2147484', '99999999999999999999', inSeconds(86_400 * 365)]) {
    test(`are not sent within 5 s for “${value}”`, async (t) => {
      const { requests } = await attachIsolatedStrip(t, page, retryAfter(value));
      await wait(5000);
      assert.equal(requests().length, 1);
    });
  }
});

describe('retries of permanent failures', { concurrency: true, timeout: 30_000 }, () => {
  const permanentFailures = {
    ...Object.fromEntries([400, 401, 403, 404, 410, 451].map((status) => [`${status}`, respond(status)])),
    '404 with Retry-After': respond(404, { ...exposed, 'Retry-After': '1' }),
    'an HTML page': send({ body: '<!doctype html><title>Sorry</title>' }),
    'a feed that is cut off': send({ body: edition(1).slice(0, 100) }),
    'JSON that is no feed': send({ body: '{}' }),
  };
  for (const [name, answer] of Object.entries(permanentFailures)) {
    test(`are not sent for ${name}, except by reload()`, async (t) => {
      const { strip, requests, answerWith } = await attachIsolatedStrip(t, page, answer, edition1);
      const [failure] = (await strip.inspect()).log;
      assert.deepEqual([failure?.willRetry, failure?.retryAt], [false, undefined]);
      await wait(5000);
      assert.equal(requests().length, 1);
      answerWith(edition1);
      await strip.reload();
      assert.deepEqual((await strip.inspect()).headlines, headlinesOf(1));
    });
  }
});

test('retries cause no errors on the page', async () => assert.deepEqual(await errorsOf(page), []));
