// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { hold, redirectAbroad, reset, send, sendOnce } from './answers.js';
import { edition, headlinesOf } from './editions.js';
import { startFaultServer } from './fault-server.js';
import { openHost, standStrip } from './host.js';
import { standAlone } from './stand-alone.js';

/** @type {import('puppeteer-core').Page} */ let page;

before(async () => {
  page = await openHost();
  // Ports share cookies: the server of the feed would get this one too.
  await page.evaluate(() => (document.cookie = 'reader=1'));
});

test('a feed is asked for without a preflight, credentials or the page’s address', async (t) => {
  const { strip, tell, requests } = await standAlone(t, page, send({ body: edition(1) }));
  const answers = {
    'without anything kept': sendOnce(edition(2), '"2"'),
    'with a kept answer': sendOnce(edition(2), '"2"'),
    'for a password': send({ status: 401, headers: { 'WWW-Authenticate': 'Basic realm="desk"' } }),
    'with a cookie to keep': send({ body: edition(3), headers: { 'Set-Cookie': 'desk=1' } }),
    'somewhere else': redirectAbroad(send({ body: edition(4) })),
  };
  for (const answer of Object.values(answers)) {
    tell(answer);
    await strip.reload();
  }
  assert.equal(requests().length, 6);
  for (const { method, headers } of requests()) {
    assert.equal(method, 'GET');
    assert.deepEqual([headers.cookie, headers.authorization], [undefined, undefined]);
    assert.equal(headers.referer, `${headers.origin}/`);
    assert.match(headers.accept ?? '', /^application\/feed\+json,/);
  }
});

test('what has not changed is not sent again, and stays as it is', async (t) => {
  const { strip, tell, requests } = await standAlone(t, page, sendOnce(edition(1), '"1"'));
  await strip.remember();
  await strip.reload();
  assert.deepEqual(
    requests().map((request) => request.headers['if-none-match']),
    [undefined, '"1"'],
  );
  tell(send({ status: 503 }), sendOnce(edition(1), '"1"'));
  await strip.reload();
  assert.equal((await strip.seen()).hasError, true);
  await strip.reload();
  const { headlines, hasError, isSameLink } = await strip.seen();
  assert.deepEqual(
    { headlines, hasError, isSameLink },
    { headlines: headlinesOf(1), hasError: false, isSameLink: true },
  );
});

for (const [name, ill] of Object.entries({ breaks: reset, refuses: send({ status: 503 }) })) {
  test(`20 strips that name one feed ask once for it while its server ${name}`, async (t) => {
    const server = await startFaultServer();
    t.after(server.end);
    const { answer, release } = hold(ill);
    server.tell('/shared.json', answer);
    const names = Array.from({ length: 20 }, (_, i) => `${name} ${i}`);
    const strips = await Promise.all(names.map((name) => standStrip(page, server.url('/shared.json'), name)));
    release();
    for (const strip of strips) {
      await strip.heard(1);
      const { said, hasFallback } = await strip.seen();
      assert.deepEqual([said.length, said[0]?.type, hasFallback], [1, 'newsfold-error', true]);
    }
    assert.equal(server.requests('/shared.json').length, 1);
    for (const strip of strips) await strip.remove();
  });
}

test('1,000 strips that name ten feeds ask ten times, four at a time', async (t) => {
  const server = await startFaultServer();
  t.after(server.end);
  const paths = Array.from({ length: 10 }, (_, i) => `/desk-${i}.json`);
  const open = () => paths.flatMap((path) => server.requests(path)).filter(({ isOpen }) => isOpen).length;
  const { answer, release } = hold(send({ body: edition(1) }));
  let most = 0;
  for (const path of paths)
    server.tell(path, (request, response) => {
      most = Math.max(most, open());
      answer(request, response);
    });
  const shown = page.evaluate(async (urls) => {
    const place = document.createElement('div');
    for (let i = 0; i < 1000; i++) {
      const strip = document.createElement('newsfold-strip');
      Object.entries({ src: urls[i % 10] ?? '', loading: 'eager', limit: '1' }).forEach((attribute) =>
        strip.setAttribute(...attribute),
      );
      place.append(strip);
    }
    document.body.append(place);
    const strips = [...place.children];
    const isShown = (/** @type {Element} */ strip) => strip.shadowRoot?.querySelector('[part~="card"]');
    while (!strips.every(isShown)) await new Promise(requestAnimationFrame);
    place.remove();
    return strips.length;
  }, paths.map(server.url));
  await Promise.all(paths.slice(0, 4).map((path) => server.asked(path, 1)));
  release();
  assert.equal(await shown, 1000);
  assert.deepEqual(
    paths.map((path) => server.requests(path).length),
    paths.map(() => 1),
  );
  assert.equal(most, 4);
});
