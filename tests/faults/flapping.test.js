// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { bytesOf, cutOff, reset, send } from './answers.js';
import { edition, headlinesOf } from './editions.js';
import { errorsOf, openHost } from './host.js';
import { standAlone } from './stand-alone.js';

/** @type {import('puppeteer-core').Page} */ let page;
before(async () => (page = await openHost()));

const stand = (/** @type {import('node:test').TestContext} */ t) =>
  standAlone(t, page, send({ body: edition(1) }));

test('a server that is well and ill by turns is read whenever it is well', async (t) => {
  const { strip, tell } = await stand(t);
  const illnesses = {
    http: send({ status: 503 }),
    network: reset,
    syntax: send({ body: '{"items": [' }),
    format: send({ body: '{}' }),
  };
  for (let turn = 2; turn < 6; turn++) {
    for (const [code, ill] of Object.entries(illnesses)) {
      tell(ill);
      await strip.reload();
      const { headlines, said } = await strip.seen();
      assert.deepEqual([headlines, said.at(-1)?.code], [headlinesOf(turn - 1), code]);
    }
    tell(send({ body: edition(turn) }));
    await strip.reload();
    const { headlines, hasError } = await strip.seen();
    assert.deepEqual({ headlines, hasError }, { headlines: headlinesOf(turn), hasError: false });
  }
  assert.deepEqual(await errorsOf(page), []);
});

test('a server that nobody can reach for a while', async (t) => {
  const { server, strip, tell } = await stand(t);
  await server.end();
  await strip.reload();
  const { headlines, said } = await strip.seen();
  assert.deepEqual([headlines, said.at(-1)?.code], [headlinesOf(1), 'network']);
  await server.restart();
  tell(send({ body: edition(2) }));
  await strip.reload();
  assert.deepEqual((await strip.seen()).headlines, headlinesOf(2));
});

for (const [kind, isSized] of /** @type {const} */ ([
  ['that told its length', true],
  ['that did not tell its length', false],
])) {
  test(`an answer ${kind}, cut off after any of its bytes`, async (t) => {
    const { strip, tell } = await stand(t);
    const bytes = bytesOf({ body: edition(2), isSized });
    for (let at = 0; at < bytes.length; at++) {
      tell(cutOff(bytes, at));
      await strip.reload();
      const { headlines, said } = await strip.seen();
      assert.deepEqual(headlines, headlinesOf(1), `cut off after ${at} of ${bytes.length} bytes`);
      assert.match(said.at(-1)?.code ?? '', /^(network|syntax)$/);
    }
    tell(send({ body: edition(3) }));
    await strip.reload();
    assert.deepEqual((await strip.seen()).headlines, headlinesOf(3));
    assert.deepEqual(await errorsOf(page), []);
  });
}

test('an answer that the browser could go on with where it was cut off', async (t) => {
  const { strip, tell } = await stand(t);
  const headers = { ETag: '"2"', 'Accept-Ranges': 'bytes', 'Cache-Control': 'max-age=60' };
  const bytes = bytesOf({ body: edition(2), headers });
  for (const at of [-400, -200, -1]) {
    tell(cutOff(bytes, at));
    await strip.reload();
    assert.deepEqual((await strip.seen()).headlines, headlinesOf(1));
  }
  tell(send({ body: edition(3), headers: { ...headers, ETag: '"3"' } }));
  await strip.reload();
  assert.deepEqual((await strip.seen()).headlines, headlinesOf(3));
});
