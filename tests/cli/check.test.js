// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { feedOf, itemOf, startOrigin } from './origin.js';
import { run } from './run.js';

/** @param {string} body @param {string[]} args */
const check = (body, ...args) => run(['check', '-', ...args], body);

/** @param {Awaited<ReturnType<typeof run>>} result */
const lacksIn = ({ stdout }) =>
  JSON.parse(stdout).lacks.map(
    (/** @type {any} */ lack) =>
      `${lack.element}: ${lack.missing} of ${lack.all} ${lack.among}, ${lack.what}`,
  );

describe('newsfold check', () => {
  test('prints format, title and counts', async () => {
    const { stdout, code } = await check(feedOf([itemOf('a')]));
    assert.match(stdout, /^-: json-feed, “Desk”, 1 article, 0 sections, 0 topics, 0 channels\n/);
    assert.match(stdout, /Problems: none/);
    assert.equal(code, 0);
  });

  test('prints each problem with the publisher’s path and exits with 1', async () => {
    const { stdout, code } = await check(
      '<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://a.example/</link><pubDate>soon</pubDate></item></channel></rss>',
    );
    assert.match(stdout, /rss\.channel\.item\[0\]\.pubDate +Expected an RFC 3339 date; found “soon”/);
    assert.equal(code, 1);
  });

  test('counts the data that each element lacks', async () => {
    const image = { alt: 'A quay', renditions: [{ url: 'https://i.example/1', width: 400 }] };
    const items = [
      itemOf('a', { _newsfold: { image } }),
      itemOf('b', { image: 'https://i.example/2' }),
      itemOf('c', { summary: 'One.', _newsfold: { kind: 'video' } }),
    ];
    const lacks = lacksIn(await check(feedOf(items, { language: 'en' }), '--json'));
    for (const expected of [
      'newsfold-card: 1 of 3 articles, picture',
      'newsfold-card: 1 of 2 pictures, alt text',
      'newsfold-card: 2 of 2 pictures, second width',
      'newsfold-card: 2 of 3 articles, summary',
      'newsfold-card: 1 of 1 recordings, duration',
      'newsfold-strip: 1 of 1 feed, sections',
      'newsfold-top-story: 1 of 1 top story, picture of 1,000 px',
      'newsfold-live: 1 of 1 feed, channels',
    ])
      assert.ok(lacks.includes(expected), `${expected} is not in\n${lacks.join('\n')}`);
    assert.ok(!lacks.some((/** @type {string} */ lack) => /language|link/.test(lack)), lacks.join('\n'));
  });

  test('names the fields of the publisher’s format for missing data', async () => {
    const { stdout } = await check(
      '<rss version="2.0"><channel><title>T</title><item><title>A</title><guid>a</guid></item></channel></rss>',
      '--json',
    );
    const { lacks } = JSON.parse(stdout);
    const fieldsFor = (/** @type {string} */ name) =>
      lacks.find((/** @type {any} */ { what }) => what === name)?.readFrom;
    assert.equal(fieldsFor('date')[0], 'pubDate');
    assert.equal(fieldsFor('author')[0], 'dc:creator');
    assert.deepEqual(fieldsFor('channels'), []);
  });

  test('reports nothing for a complete feed', async () => {
    const picture = (/** @type {number} */ width) => ({ url: `https://i.example/${width}`, width });
    const image = { alt: 'A quay', credit: 'A. B.', renditions: [picture(400), picture(1200)] };
    const more = { sections: ['x'], kicker: ['Port'], duration_in_seconds: 9, image, topics: ['Ports'] };
    const times = { date_published: '2026-11-25T06:00:00Z', summary: 'S.', content_html: '<p>B</p>' };
    const item = itemOf('a', { ...times, authors: [{ name: 'A' }], _newsfold: more });
    const page = 'https://news.example/x';
    const schedule = [{ title: 'News', start: '2026-11-25T06:00:00Z' }];
    const channel = { id: 'tv', title: 'TV', url: page, poster: page, schedule };
    const feed = {
      language: 'en',
      home_page_url: page,
      icon: page,
      _newsfold: {
        sections: [{ id: 'x', title: 'X', url: page }],
        topics: [{ title: 'Ports', url: page }],
        top_story: 'a',
        channels: [channel],
      },
    };
    const { stdout, code } = await check(feedOf([item], feed));
    assert.match(stdout, /The elements lack nothing\./);
    assert.equal(code, 0);
  });

  test('exits with 2 for input that is no feed, with what it found', async () => {
    const page = await check('<!doctype html><title>Sorry</title>');
    assert.match(page.stderr, /^newsfold: Expected a JSON Feed, .*; found an HTML page\n$/);
    assert.equal(page.code, 2);
    const json = await check('nothing', '--json');
    assert.equal(JSON.parse(json.stdout).error.code, 'syntax');
    assert.equal(json.code, 2);
    assert.equal((await run(['check', 'no/such/file.json'])).code, 2);
  });

  test('exits with 2 for wrong arguments, with a suggestion', async () => {
    const misspelt = await run(['chek']);
    assert.match(misspelt.stderr, /Did you mean check\?/);
    assert.equal(misspelt.code, 2);
    assert.equal((await run(['check', '-', '--format', 'xls'])).code, 2);
    assert.equal((await run(['--help'])).code, 0);
  });

  test('strips control characters from the feed’s text', async () => {
    const { stdout } = await check(
      feedOf([itemOf('a', { date_published: '\u001b[2Jnever' })], { title: 'T\u001b[31m' }),
    );
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout, /\u001b/);
  });

  test('parses any JSON with a mapping', async (context) => {
    const { url } = await startOrigin(context, (_, response) =>
      response.end(JSON.stringify({ stories: [{ slug: 'a', head: 'A' }] })),
    );
    const mapping = new URL('mapping.json', import.meta.url).pathname;
    const { stdout } = await run(['check', `${url}/stories`, '--mapping', mapping, '--json']);
    const { format, counts } = JSON.parse(stdout);
    assert.deepEqual([format, counts.articles], ['mapping', 1]);
  });

  test('reports a response without CORS as an error', async (context) => {
    const { url } = await startOrigin(context, (_, response) => response.end(feedOf([itemOf('a')])));
    const { stdout, code } = await run(['check', url]);
    assert.match(stdout, /CORS +error +pages of other sites may not read it/);
    assert.equal(code, 1);
  });

  test('reports a redirect without CORS as an error', async (context) => {
    const { url } = await startOrigin(context, ({ url: path }, response) => {
      if (path === '/feed')
        return response.setHeader('access-control-allow-origin', '*').end(feedOf([itemOf('a')]));
      return response.writeHead(302, { location: '/feed' }).end();
    });
    const { stdout, code } = await run(['check', url]);
    assert.match(stdout, /may not read redirect 1/);
    assert.equal(code, 1);
  });

  test('reports no errors for a server with CORS and validators', async (context) => {
    const { url } = await startOrigin(context, ({ headers }, response) =>
      response
        .setHeader('access-control-allow-origin', headers.origin ?? '')
        .setHeader('access-control-expose-headers', 'Date')
        .setHeader('etag', '"1"')
        .end(feedOf([itemOf('a')])),
    );
    const { stdout, code } = await run(['check', url, '--json']);
    const levels = Object.fromEntries(
      JSON.parse(stdout).server.map((/** @type {any} */ { subject, level }) => [subject, level]),
    );
    assert.deepEqual(levels, {
      CORS: 'ok',
      Transport: 'advice',
      Caching: 'ok',
      Compression: 'ok',
      Clock: 'ok',
    });
    assert.equal(code, 0);
  });

  /** @type {[fault: string, respond: (response: import('node:http').ServerResponse) => unknown, message: RegExp][]} */
  const faults = [
    [
      'redirects endlessly',
      (response) => response.writeHead(302, { location: '/again' }).end(),
      /at most 5 redirects/,
    ],
    [
      'redirects to a file',
      (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /http: or https:/,
    ],
    ['responds with 503', (response) => response.writeHead(503).end('later'), /answered 503/],
    ['sends more than 5 MB', (response) => response.end(Buffer.alloc(6_000_000, ' ')), /at most 5 MB/],
    ['closes the connection', (response) => response.write('{', () => response.destroy()), /Could not get/],
  ];

  for (const [fault, respond, message] of faults)
    test(`exits with 2 when the server ${fault}`, async (context) => {
      const { url } = await startOrigin(context, (_, response) => void respond(response));
      const { stderr, code } = await run(['check', url]);
      assert.match(stderr, message);
      assert.equal(code, 2);
    });
});
