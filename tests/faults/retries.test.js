// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { reset, send, silent } from './answers.js';
import { edition, headlinesOf } from './editions.js';
import { errorsOf, openHost } from './host.js';
import { standAlone } from './stand-alone.js';

/** @type {import('puppeteer-core').Page} */ let page;
before(async () => (page = await openHost()));

const news = send({ body: edition(1) });
const exposed = { 'Access-Control-Expose-Headers': 'Retry-After' };
const refuse = (/** @type {number} */ status, headers = {}) => send({ status, headers });
const retryAfter = (/** @type {string} */ value) => refuse(503, { ...exposed, 'Retry-After': value });

/** Milliseconds from each request to the next. @param {import('./fault-server.js').Asked[]} requests */
const gapsOf = (requests) => requests.slice(1).map(({ at }, i) => at - (requests[i]?.at ?? 0));

/** What a busy machine may add to, and clocks may take from, a wait. In milliseconds. */
const [late, early] = [1500, 100];

/** The stories are there without anybody having asked for them. @param {Awaited<ReturnType<typeof standAlone>>} alone */
async function checkNews({ strip }) {
  await strip.heard(2);
  const { headlines, hasError, hasFallback, said } = await strip.seen();
  assert.equal(said[1]?.type, 'newsfold-load');
  assert.deepEqual(
    { headlines, hasError, hasFallback },
    { headlines: headlinesOf(1), hasError: false, hasFallback: false },
  );
}

describe('a failure that may pass', { concurrency: true, timeout: 30_000 }, () => {
  const passing = {
    'a broken connection': reset,
    silence: silent,
    ...Object.fromEntries([408, 429, 500, 502, 503, 504, 520].map((status) => [`${status}`, refuse(status)])),
  };
  for (const [name, answer] of Object.entries(passing)) {
    test(`${name} is asked about again after a second or two, as the page is told`, async (t) => {
      const alone = await standAlone(t, page, answer, news);
      const [failure] = (await alone.strip.seen()).said;
      assert.equal(failure?.willRetry, true);
      await alone.asked(2);
      const [, second] = alone.requests();
      const waited = (second?.at ?? 0) - failure.at;
      const due = (failure.retryAt ?? 0) - failure.at;
      assert.ok(waited >= 1000 - early && waited <= 2000 + late, `asked again after ${waited} ms`);
      assert.ok(Math.abs(due - waited) <= late, `said ${due} ms, asked again after ${waited} ms`);
      await checkNews(alone);
    });
  }

  test('is asked about less and less often, also where stories are shown', async (t) => {
    const { strip, tell, requests } = await standAlone(t, page, news);
    tell(refuse(503));
    await strip.reload();
    await wait(10_000);
    const gaps = gapsOf(requests().slice(1));
    assert.ok(gaps.length >= 1 && gaps.length <= 5, `${gaps.length} retries in 10 seconds`);
    for (const gap of gaps) assert.ok(gap >= 1000 - early, `asked again after ${gap} ms`);
    const { headlines, said } = await strip.seen();
    assert.deepEqual(headlines, headlinesOf(1));
    for (const { willRetry } of said.slice(1)) assert.equal(willRetry, true);
  });

  test('is over at the first success', async (t) => {
    const { strip, requests } = await standAlone(t, page, refuse(503), news);
    await strip.reload();
    const { length } = requests();
    await wait(4000);
    assert.equal(requests().length, length);
  });

  test('is not asked about when nobody waits for it any more', async (t) => {
    const { strip, requests } = await standAlone(t, page, refuse(503));
    await strip.remove();
    const { length } = requests();
    await wait(4000);
    assert.equal(requests().length, length);
  });

  test('is not asked about by an element that is moved', async (t) => {
    const { strip, requests } = await standAlone(t, page, refuse(503));
    const [first] = requests();
    for (let i = 0; i < 20; i++) await strip.move();
    const most = 1 + Math.floor((Date.now() - (first?.at ?? 0)) / 1000);
    assert.ok(requests().length <= most, `${requests().length} requests, where at most ${most} are due`);
  });
});

describe('Retry-After', { concurrency: true, timeout: 30_000 }, () => {
  const inSeconds = (/** @type {number} */ seconds) => new Date(Date.now() + seconds * 1000).toUTCString();
  const named = {
    'in seconds': () => retryAfter('2'),
    // Dates count whole seconds.
    'as a date': () => retryAfter(inSeconds(3)),
    'with 429': () => refuse(429, { ...exposed, 'Retry-After': '2' }),
  };
  for (const [name, make] of Object.entries(named)) {
    test(`${name} is waited for`, async (t) => {
      const alone = await standAlone(t, page, make(), news);
      const [failure] = (await alone.strip.seen()).said;
      assert.equal(failure?.willRetry, true);
      const due = (failure.retryAt ?? 0) - failure.at;
      assert.ok(due >= 2000 - early - late / 2 && due <= 6000, `said ${due} ms`);
      await alone.asked(2);
      const [gap = 0] = gapsOf(alone.requests());
      assert.ok(gap >= 2000 - early && gap <= 6000, `asked again after ${gap} ms`);
      await checkNews(alone);
    });
  }

  for (const value of ['0', '-5', '0.001', 'soon', '', inSeconds(-60)]) {
    test(`“${value}” makes no storm`, async (t) => {
      const { strip, requests, asked } = await standAlone(t, page, retryAfter(value));
      assert.equal((await strip.seen()).said[0]?.willRetry, true);
      await asked(2);
      await wait(3000);
      for (const gap of gapsOf(requests())) assert.ok(gap >= 1000 - early, `asked again after ${gap} ms`);
    });
  }

  for (const value of ['3600', '2147484', '99999999999999999999', inSeconds(86_400 * 365)]) {
    test(`“${value}” is not asked about at once`, async (t) => {
      const { requests } = await standAlone(t, page, retryAfter(value));
      await wait(5000);
      assert.equal(requests().length, 1);
    });
  }
});

describe('a failure that asking again does not mend', { concurrency: true, timeout: 30_000 }, () => {
  const lasting = {
    ...Object.fromEntries([400, 401, 403, 404, 410, 451].map((status) => [`${status}`, refuse(status)])),
    '404 with Retry-After': refuse(404, { ...exposed, 'Retry-After': '1' }),
    'a page': send({ body: '<!doctype html><title>Sorry</title>' }),
    'half a feed': send({ body: edition(1).slice(0, 100) }),
    'no feed': send({ body: '{}' }),
  };
  for (const [name, answer] of Object.entries(lasting)) {
    test(`${name} is asked for once, and once more by reload()`, async (t) => {
      const { strip, requests, tell } = await standAlone(t, page, answer, news);
      const [failure] = (await strip.seen()).said;
      assert.deepEqual([failure?.willRetry, failure?.retryAt], [false, undefined]);
      await wait(5000);
      assert.equal(requests().length, 1);
      tell(news);
      await strip.reload();
      assert.deepEqual((await strip.seen()).headlines, headlinesOf(1));
    });
  }
});

test('none of this makes an error in the page', async () => assert.deepEqual(await errorsOf(page), []));
