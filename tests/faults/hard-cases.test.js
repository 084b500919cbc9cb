// @ts-check
// Responses that succeed on the network level and yet must not replace the stories.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { feedOf, itemOf } from '../cli/origin.js';
import { bytesOf, cutOff, send, stream } from './answers.js';
import { edition, headlinesOf } from './editions.js';
import { startFaultServer } from './fault-server.js';
import { openHost, attachStrip } from './host.js';
import { attachIsolatedStrip } from './isolated-strip.js';

/** @type {import('puppeteer-core').Page} */ let page;
before(async () => (page = await openHost()));

const xml = { 'Content-Type': 'application/rss+xml' };
const [firstItem, secondItem] = ['One', 'Two'].map(
  (title) => `<item><title>${title}</title><link>https://a.example/${title}</link></item>`,
);
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Desk</title>${firstItem}${secondItem}</channel></rss>`;

describe('<newsfold-strip> keeps its stories when the next response has', () => {
  const answers = {
    'no items': feedOf([]).replace(',"items":[]', ''),
    'a text as items': feedOf([]).replace('[]', '"none"'),
    'only invalid items': feedOf([{}, { id: '1' }]),
    'an RSS document without a channel': '<rss></rss>',
  };
  for (const [name, body] of Object.entries(answers)) {
    test(name, async (t) => {
      const { strip, answerWith } = await attachIsolatedStrip(t, page, send({ body: edition(1) }));
      answerWith(send({ body }));
      await strip.reload();
      const { headlines, log } = await strip.inspect();
      assert.deepEqual([headlines, log.at(-1)?.code], [headlinesOf(1), 'format']);
    });
  }
});

describe('<newsfold-strip> in hard cases', () => {
  for (const marker of ['<item>', '<title>Two']) {
    test(`keeps its stories when RSS without Content-Length is cut off before ${marker}`, async (t) => {
      const { strip, answerWith } = await attachIsolatedStrip(t, page, send({ body: rss, headers: xml }));
      const bytes = bytesOf({ body: rss, headers: xml, isSized: false });
      answerWith(cutOff(bytes, bytes.indexOf(marker)));
      await strip.reload();
      assert.deepEqual((await strip.inspect()).headlines, ['One', 'Two']);
    });
  }

  for (const year of [1970, 2099]) {
    test(`hides no story when the server’s clock is in ${year}`, async (t) => {
      const inYears = (/** @type {number} */ years) =>
        new Date(Date.now() + years * 365 * 86_400_000).toISOString();
      const dates = { embargoed_until: inYears(-1), expires: inYears(1) };
      const fields = { title: 'One', date_published: inYears(-1), _newsfold: dates };
      const headers = { 'Access-Control-Expose-Headers': 'Date', Date: new Date(`${year}`).toUTCString() };
      const { strip } = await attachIsolatedStrip(
        t,
        page,
        send({ body: feedOf([itemOf('1', fields)]), headers }),
      );
      assert.deepEqual((await strip.inspect()).headlines, ['One']);
    });
  }

  test('aborts an endless error body', async (t) => {
    const endless = function* () {
      for (;;) yield Buffer.alloc(64 * 1024, ' ');
    };
    const { requests } = await attachIsolatedStrip(t, page, stream(endless, {}, 503));
    await wait(2000);
    assert.equal(requests()[0]?.isOpen, false);
  });

  test('reports an error when the code of a format does not load in time', async (t) => {
    const page = await openHost();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().includes('newsfold-rss')) void request.continue();
    });
    const server = await startFaultServer();
    t.after(server.stop);
    server.answerWith('/feed.xml', send({ body: rss, headers: xml }));
    const strip = await attachStrip(page, server.url('/feed.xml'));
    assert.equal(
      await Promise.race([strip.untilEvents(1).then(() => 'event'), wait(12_000, 'timeout')]),
      'event',
    );
  });
});
