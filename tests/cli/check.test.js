// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('says the format, the title and what there is', async () => {
  const { stdout, code } = await check(feedOf([itemOf('a')]));
  assert.match(stdout, /^-: json-feed, “Desk”, 1 article, 0 sections, 0 topics, 0 channels\n/);
  assert.match(stdout, /Problems: none/);
  assert.equal(code, 0);
});

test('names each problem in the publisher’s own words, and ends with 1', async () => {
  const { stdout, code } = await check(
    '<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://a.example/</link><pubDate>soon</pubDate></item></channel></rss>',
  );
  assert.match(stdout, /rss\.channel\.item\[0\]\.pubDate +Expected an RFC 3339 date; found “soon”/);
  assert.equal(code, 1);
});

test('counts what each element lacks', async () => {
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

test('says where the publisher’s own format has a place for it, and that it has none', async () => {
  const { stdout } = await check(
    '<rss version="2.0"><channel><title>T</title><item><title>A</title><guid>a</guid></item></channel></rss>',
    '--json',
  );
  const { lacks } = JSON.parse(stdout);
  const placesOf = (/** @type {string} */ wanted) =>
    lacks.find((/** @type {any} */ { what }) => what === wanted)?.readFrom;
  assert.equal(placesOf('date')[0], 'pubDate');
  assert.equal(placesOf('author')[0], 'dc:creator');
  assert.deepEqual(placesOf('channels'), []);
});

test('has nothing to say of a feed that says everything', async () => {
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

test('ends with 2 where there is no feed, and says what was found', async () => {
  const page = await check('<!doctype html><title>Sorry</title>');
  assert.match(page.stderr, /^newsfold: Expected a JSON Feed, .*; found an HTML page\n$/);
  assert.equal(page.code, 2);
  const json = await check('nothing', '--json');
  assert.equal(JSON.parse(json.stdout).error.code, 'syntax');
  assert.equal(json.code, 2);
  assert.equal((await run(['check', 'no/such/file.json'])).code, 2);
});

test('ends with 2 on a wrong call, with advice', async () => {
  const misspelt = await run(['chek']);
  assert.match(misspelt.stderr, /Did you mean check\?/);
  assert.equal(misspelt.code, 2);
  assert.equal((await run(['check', '-', '--format', 'xls'])).code, 2);
  assert.equal((await run(['--help'])).code, 0);
});

test('a feed’s text gives the terminal no orders', async () => {
  const { stdout } = await check(
    feedOf([itemOf('a', { date_published: '\u001b[2Jnever' })], { title: 'T\u001b[31m' }),
  );
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(stdout, /\u001b/);
});

test('reads any JSON with a mapping', async (context) => {
  const { url } = await startOrigin(context, (_, response) =>
    response.end(JSON.stringify({ stories: [{ slug: 'a', head: 'A' }] })),
  );
  const mapping = new URL('mapping.json', import.meta.url).pathname;
  const { stdout } = await run(['check', `${url}/stories`, '--mapping', mapping, '--json']);
  const { format, counts } = JSON.parse(stdout);
  assert.deepEqual([format, counts.articles], ['mapping', 1]);
});

test('a server that lets no other site read it is an error', async (context) => {
  const { url } = await startOrigin(context, (_, response) => response.end(feedOf([itemOf('a')])));
  const { stdout, code } = await run(['check', url]);
  assert.match(stdout, /CORS +error +pages of other sites may not read it/);
  assert.equal(code, 1);
});

test('so is one that lets it be read, but not the redirect before it', async (context) => {
  const { url } = await startOrigin(context, ({ url: path }, response) => {
    if (path === '/feed')
      return response.setHeader('access-control-allow-origin', '*').end(feedOf([itemOf('a')]));
    return response.writeHead(302, { location: '/feed' }).end();
  });
  const { stdout, code } = await run(['check', url]);
  assert.match(stdout, /may not read redirect 1/);
  assert.equal(code, 1);
});

test('an open server with validators is well', async (context) => {
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

/** @type {[what: string, answer: (response: import('node:http').ServerResponse) => unknown, message: RegExp][]} */
const faults = [
  [
    'redirects without end',
    (response) => response.writeHead(302, { location: '/again' }).end(),
    /at most 5 redirects/,
  ],
  [
    'leads to a file',
    (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    /http: or https:/,
  ],
  ['answers 503', (response) => response.writeHead(503).end('later'), /answered 503/],
  ['sends more than 5 MB', (response) => response.end(Buffer.alloc(6_000_000, ' ')), /at most 5 MB/],
  ['breaks off', (response) => response.write('{', () => response.destroy()), /Could not get/],
];

for (const [what, answer, message] of faults)
  test(`ends with 2 where the server ${what}`, async (context) => {
    const { url } = await startOrigin(context, (_, response) => void answer(response));
    const { stderr, code } = await run(['check', url]);
    assert.match(stderr, message);
    assert.equal(code, 2);
  });
