// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { bytesOf, cutOff, reset, send } from './answers.js';
import { edition, headlinesOf } from './editions.js';
import { errorsOf, openHost } from './host.js';
import { attachIsolatedStrip } from './isolated-strip.js';

/** @type {import('puppeteer-core').Page} */ let page;
before(async () => (page = await openHost()));

const attach = (/** @type {import('node:test').TestContext} */ t) =>
  attachIsolatedStrip(t, page, send({ body: edition(1) }));

describe('<newsfold-strip> on an unreliable server', () => {
  test('shows each new edition between failures', async (t) => {
    const { strip, answerWith } = await attach(t);
    const failures = {
      http: send({ status: 503 }),
      network: reset,
      syntax: send({ body: '{"items": [' }),
      format: send({ body: '{}' }),
    };
    for (let turn = 2; turn < 6; turn++) {
      for (const [code, failure] of Object.entries(failures)) {
        answerWith(failure);
        await strip.reload();
        const { headlines, log } = await strip.inspect();
        assert.deepEqual([headlines, log.at(-1)?.code], [headlinesOf(turn - 1), code]);
      }
      answerWith(send({ body: edition(turn) }));
      await strip.reload();
      const { headlines, hasError } = await strip.inspect();
      assert.deepEqual({ headlines, hasError }, { headlines: headlinesOf(turn), hasError: false });
    }
    assert.deepEqual(await errorsOf(page), []);
  });

  test('recovers after the server could not be reached', async (t) => {
    const { server, strip, answerWith } = await attach(t);
    await server.stop();
    await strip.reload();
    const { headlines, log } = await strip.inspect();
    assert.deepEqual([headlines, log.at(-1)?.code], [headlinesOf(1), 'network']);
    await server.restart();
    answerWith(send({ body: edition(2) }));
    await strip.reload();
    assert.deepEqual((await strip.inspect()).headlines, headlinesOf(2));
  });

  for (const [condition, isSized] of /** @type {const} */ ([
    ['with Content-Length', true],
    ['without Content-Length', false],
  ])) {
    test(`keeps its stories when a response ${condition} is cut off after any byte`, async (t) => {
      const { strip, answerWith } = await attach(t);
      const bytes = bytesOf({ body: edition(2), isSized });
      for (let at = 0; at < bytes.length; at++) {
        answerWith(cutOff(bytes, at));
        await strip.reload();
        const { headlines, log } = await strip.inspect();
        assert.deepEqual(headlines, headlinesOf(1), `cut off after ${at} of ${bytes.length} bytes`);
        assert.match(log.at(-1)?.code ?? '', /^(network|syntax)$/);
      }
      answerWith(send({ body: edition(3) }));
      await strip.reload();
      assert.deepEqual((await strip.inspect()).headlines, headlinesOf(3));
      assert.deepEqual(await errorsOf(page), []);
    });
  }

  test('keeps its stories when a resumable response is cut off', async (t) => {
    const { strip, answerWith } = await attach(t);
    const headers = { ETag: '"2"', 'Accept-Ranges': 'bytes', 'Cache-Control': 'max-age=60' };
    const bytes = bytesOf({ body: edition(2), headers });
    for (const at of [-400, -200, -1]) {
      answerWith(cutOff(bytes, at));
      await strip.reload();
      assert.deepEqual((await strip.inspect()).headlines, headlinesOf(1));
    }
    answerWith(send({ body: edition(3), headers: { ...headers, ETag: '"3"' } }));
    await strip.reload();
    assert.deepEqual((await strip.inspect()).headlines, headlinesOf(3));
  });
});
