// @ts-check
// Answers that are no failure to the network, and yet would take something from a reader.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { feedOf, itemOf } from '../cli/origin.js';
import { bytesOf, cutOff, send, stream } from './answers.js';
import { edition, headlinesOf } from './editions.js';
import { startFaultServer } from './fault-server.js';
import { openHost, standStrip } from './host.js';
import { standAlone } from './stand-alone.js';

/** @type {import('puppeteer-core').Page} */ let page;
before(async () => (page = await openHost()));

const xml = { 'Content-Type': 'application/rss+xml' };
const [one, two] = ['One', 'Two'].map(
  (title) => `<item><title>${title}</title><link>https://a.example/${title}</link></item>`,
);
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Desk</title>${one}${two}</channel></rss>`;

describe('stories stay when the next answer is a feed of which nothing can be read:', () => {
  const answers = {
    'no items': feedOf([]).replace(',"items":[]', ''),
    'items that are a text': feedOf([]).replace('[]', '"none"'),
    'only items that are none': feedOf([{}, { id: '1' }]),
    'RSS without a channel': '<rss></rss>',
  };
  for (const [name, body] of Object.entries(answers)) {
    test(name, async (t) => {
      const { strip, tell } = await standAlone(t, page, send({ body: edition(1) }));
      tell(send({ body }));
      await strip.reload();
      const { headlines, said } = await strip.seen();
      assert.deepEqual([headlines, said.at(-1)?.code], [headlinesOf(1), 'format']);
    });
  }
});

for (const place of ['<item>', '<title>Two']) {
  test(`stories stay when RSS of no told length is cut off before ${place}`, async (t) => {
    const { strip, tell } = await standAlone(t, page, send({ body: rss, headers: xml }));
    const bytes = bytesOf({ body: rss, headers: xml, isSized: false });
    tell(cutOff(bytes, bytes.indexOf(place)));
    await strip.reload();
    assert.deepEqual((await strip.seen()).headlines, ['One', 'Two']);
  });
}

for (const year of [1970, 2099]) {
  test(`a server that lives in ${year} hides no story`, async (t) => {
    const inYears = (/** @type {number} */ years) =>
      new Date(Date.now() + years * 365 * 86_400_000).toISOString();
    const dates = { embargoed_until: inYears(-1), expires: inYears(1) };
    const fields = { title: 'One', date_published: inYears(-1), _newsfold: dates };
    const headers = { 'Access-Control-Expose-Headers': 'Date', Date: new Date(`${year}`).toUTCString() };
    const { strip } = await standAlone(t, page, send({ body: feedOf([itemOf('1', fields)]), headers }));
    assert.deepEqual((await strip.seen()).headlines, ['One']);
  });
}

test('a refusal without end is not listened to', async (t) => {
  const forEver = function* () {
    for (;;) yield Buffer.alloc(64 * 1024, ' ');
  };
  const { requests } = await standAlone(t, page, stream(forEver, {}, 503));
  await wait(2000);
  assert.equal(requests()[0]?.isOpen, false);
});

test('code for a format that does not come keeps nobody waiting for longer than a feed may', async (t) => {
  const page = await openHost();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().includes('newsfold-rss')) void request.continue();
  });
  const server = await startFaultServer();
  t.after(server.end);
  server.tell('/feed.xml', send({ body: rss, headers: xml }));
  const strip = await standStrip(page, server.url('/feed.xml'));
  assert.equal(await Promise.race([strip.heard(1).then(() => 'told'), wait(12_000, 'waits')]), 'told');
});
