// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { hold, redirectAbroad, reset, send, sendOnce } from './answers.js';
import { edition, headlinesOf } from './editions.js';
import { startFaultServer } from './fault-server.js';
import { openHost, attachStrip } from './host.js';
import { attachIsolatedStrip } from './isolated-strip.js';

/** @type {import('puppeteer-core').Page} */ let page;

before(async () => {
  page = await openHost();
  // Cookies are shared between ports: credentials would include this one.
  await page.evaluate(() => (document.cookie = 'reader=1'));
});

describe('requests', () => {
  test('are sent without preflight, credentials and the page’s full URL', async (t) => {
    const { strip, answerWith, requests } = await attachIsolatedStrip(t, page, send({ body: edition(1) }));
    const answers = {
      'without a cached response': sendOnce(edition(2), '"2"'),
      'with a cached response': sendOnce(edition(2), '"2"'),
      'with authentication': send({ status: 401, headers: { 'WWW-Authenticate': 'Basic realm="desk"' } }),
      'with Set-Cookie': send({ body: edition(3), headers: { 'Set-Cookie': 'desk=1' } }),
      'redirected to another origin': redirectAbroad(send({ body: edition(4) })),
    };
    for (const answer of Object.values(answers)) {
      answerWith(answer);
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

  test('are conditional, and 304 changes nothing', async (t) => {
    const { strip, answerWith, requests } = await attachIsolatedStrip(t, page, sendOnce(edition(1), '"1"'));
    await strip.rememberLink();
    await strip.reload();
    assert.deepEqual(
      requests().map((request) => request.headers['if-none-match']),
      [undefined, '"1"'],
    );
    answerWith(send({ status: 503 }), sendOnce(edition(1), '"1"'));
    await strip.reload();
    assert.equal((await strip.inspect()).hasError, true);
    await strip.reload();
    const { headlines, hasError, isSameLink } = await strip.inspect();
    assert.deepEqual(
      { headlines, hasError, isSameLink },
      { headlines: headlinesOf(1), hasError: false, isSameLink: true },
    );
  });

  for (const [name, fault] of Object.entries({
    'resets the connection': reset,
    'responds with 503': send({ status: 503 }),
  })) {
    test(`are shared by 20 strips with one feed when the server ${name}`, async (t) => {
      const server = await startFaultServer();
      t.after(server.stop);
      const { answer, release } = hold(fault);
      server.answerWith('/shared.json', answer);
      const names = Array.from({ length: 20 }, (_, i) => `${name} ${i}`);
      const strips = await Promise.all(
        names.map((name) => attachStrip(page, server.url('/shared.json'), name)),
      );
      release();
      for (const strip of strips) {
        await strip.untilEvents(1);
        const { log, hasFallback } = await strip.inspect();
        assert.deepEqual([log.length, log[0]?.type, hasFallback], [1, 'newsfold-error', true]);
      }
      assert.equal(server.requests('/shared.json').length, 1);
      for (const strip of strips) await strip.remove();
    });
  }

  test('are ten, four at a time, for 1,000 strips with ten feeds', async (t) => {
    const server = await startFaultServer();
    t.after(server.stop);
    const paths = Array.from({ length: 10 }, (_, i) => `/desk-${i}.json`);
    const open = () => paths.flatMap((path) => server.requests(path)).filter(({ isOpen }) => isOpen).length;
    const { answer, release } = hold(send({ body: edition(1) }));
    let maxOpen = 0;
    for (const path of paths)
      server.answerWith(path, (request, response) => {
        maxOpen = Math.max(maxOpen, open());
        answer(request, response);
      });
    const shown = page.evaluate(async (urls) => {
      const container = document.createElement('div');
      for (let i = 0; i < 1000; i++) {
        const strip = document.createElement('newsfold-strip');
        Object.entries({ src: urls[i % 10] ?? '', loading: 'eager', limit: '1' }).forEach((attribute) =>
          strip.setAttribute(...attribute),
        );
        container.append(strip);
      }
      document.body.append(container);
      const strips = [...container.children];
      const isShown = (/** @type {Element} */ strip) => strip.shadowRoot?.querySelector('[part~="card"]');
      while (!strips.every(isShown)) await new Promise(requestAnimationFrame);
      container.remove();
      return strips.length;
    }, paths.map(server.url));
    await Promise.all(paths.slice(0, 4).map((path) => server.untilRequested(path, 1)));
    release();
    assert.equal(await shown, 1000);
    assert.deepEqual(
      paths.map((path) => server.requests(path).length),
      paths.map(() => 1),
    );
    assert.equal(maxOpen, 4);
  });
});
