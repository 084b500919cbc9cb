// @ts-check
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { feedOf, itemOf, startOrigin } from './origin.js';
import { run, start } from './run.js';

/**
 * Starts `newsfold serve` and waits until it prints its URL.
 * @param {import('node:test').TestContext} context
 * @param {string[]} args
 */
async function serve(context, ...args) {
  const child = start('serve', '--allow-private', '--port', '0', '--every', '1s', ...args);
  context.after(() => child.kill('SIGKILL'));
  child.stderr.resume();
  const [line] = await once(createInterface(child.stdout), 'line');
  const address = /^Serving (http:.*\/feed\.json)$/.exec(line)?.[1] ?? '';
  return { child, address, health: address.replace('feed.json', 'health') };
}

/**
 * Fetches a URL until the response meets the condition. Returns its body.
 * @param {string} address
 * @param {(body: any, response: Response) => unknown} condition
 */
async function until(address, condition) {
  for (;;) {
    const response = await fetch(address);
    const body = await response.json();
    if (condition(body, response)) return body;
    await wait(50);
  }
}

const titlesIn = (/** @type {any} */ { items }) => items.map((/** @type {any} */ { title }) => title);

describe('newsfold serve', () => {
  test('serves a feed with CORS, compression, caching and validators', async (context) => {
    const origin = await startOrigin(context, (_, response) =>
      response.end(feedOf([itemOf('a', { summary: 'Long. '.repeat(300) })])),
    );
    const { address } = await serve(context, `${origin.url}/feed.json?key=secret`);
    const response = await fetch(address, { headers: { origin: 'https://partner.example' } });
    const headers = Object.fromEntries(response.headers);
    assert.equal(headers['content-type'], 'application/feed+json; charset=utf-8');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.match(headers['access-control-expose-headers'] ?? '', /Date/);
    assert.match(headers['cache-control'] ?? '', /^public, max-age=1, .*stale-if-error=\d+/);
    assert.equal(headers['content-encoding'], 'gzip');
    assert.match(headers['vary'] ?? '', /accept-encoding/i);
    const body = await response.text();
    assert.deepEqual(titlesIn(JSON.parse(body)), ['Story a']);
    assert.doesNotMatch(body, /secret/);

    const again = await fetch(address, {
      headers: { 'if-none-match': headers['etag'] ?? '' },
      cache: 'no-store',
    });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('etag'), headers['etag']);
    assert.equal(again.headers.get('access-control-allow-origin'), '*');
    assert.equal((await fetch(address, { method: 'OPTIONS' })).status, 204);
    assert.equal((await fetch(address.replace('feed.json', 'other'))).status, 404);
  });

  test('compresses as the client accepts, with an entity tag and a length for each encoding', async (context) => {
    const origin = await startOrigin(context, (_, response) => response.end(feedOf([itemOf('a')])));
    const { address } = await serve(context, `${origin.url}/feed.json`);
    const get = (/** @type {string} */ accepted, method = 'GET', more = {}) =>
      fetch(address, { method, headers: { 'accept-encoding': accepted, ...more } });
    const tags = new Set();
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip;q=0.5', 'gzip'],
      ['br;q=0, *', 'gzip'],
      ['zstd', null],
      ['identity', null],
    ]) {
      const response = await get(accepted ?? '');
      assert.equal(response.headers.get('content-encoding'), encoding, accepted ?? '');
      assert.equal(response.headers.get('vary'), 'Accept-Encoding');
      assert.deepEqual(titlesIn(await response.json()), ['Story a']);
      tags.add(response.headers.get('etag'));
      const head = await get(accepted ?? '', 'HEAD');
      assert.equal(head.headers.get('content-length'), response.headers.get('content-length'));
      assert.equal(await head.text(), '');
    }
    assert.equal(tags.size, 3);
    for (const tag of [...tags, `W/${[...tags][0]}`, `"old", ${[...tags][1]}`, '*'])
      assert.equal((await get('gzip', 'GET', { 'if-none-match': tag })).status, 304, String(tag));
    assert.equal((await get('gzip', 'GET', { 'if-none-match': '"old"' })).status, 200);
  });

  test('merges feeds, some as sections, without duplicates', async (context) => {
    const origin = await startOrigin(context, ({ url }, response) => {
      if (url === '/africa.xml')
        return response.end(
          '<rss version="2.0"><channel><title>Africa desk</title><link>https://news.example/africa</link><item><guid>b</guid><title>Story b</title><link>https://news.example/b</link></item></channel></rss>',
        );
      if (url === '/other')
        return response.end(
          feedOf([itemOf('a', { url: 'https://other.example/a', title: 'Not the same a' })]),
        );
      return response.end(feedOf([itemOf('a'), itemOf('b')]));
    });
    const { address } = await serve(
      context,
      `${origin.url}/main`,
      `${origin.url}/other`,
      '--section',
      `africa=${origin.url}/africa.xml`,
    );
    const feed = await (await fetch(address)).json();
    assert.deepEqual(titlesIn(feed), ['Story a', 'Story b', 'Not the same a']);
    assert.deepEqual(
      feed.items.map((/** @type {any} */ { id }) => id),
      ['a', 'b', 'https://other.example/a'],
    );
    assert.deepEqual(feed._newsfold.sections, [
      { id: 'africa', title: 'Africa desk', url: 'https://news.example/africa' },
    ]);
    assert.deepEqual(feed.items[1]._newsfold.sections, ['africa']);
  });

  test('serves the last good response while a source fails', async (context) => {
    let isDown = false;
    let title = 'First';
    const origin = await startOrigin(context, (_, response) => {
      if (isDown) response.writeHead(500).end();
      else response.end(feedOf([itemOf('a', { title })]));
    });
    const { address, health } = await serve(context, `${origin.url}/?key=secret`);
    await until(health, ({ status }) => status === 'ok');
    isDown = true;
    const degraded = await until(health, ({ status }) => status === 'degraded');
    assert.equal(degraded.sources[0].error, 'http');
    assert.doesNotMatch(JSON.stringify(degraded), /secret/);
    assert.deepEqual(titlesIn(await (await fetch(address)).json()), ['First']);
    [isDown, title] = [false, 'Second'];
    await until(address, (feed) => titlesIn(feed)[0] === 'Second');
    await until(health, ({ status }) => status === 'ok');
  });

  test('responds with 503 and Retry-After until it has a feed', async (context) => {
    let isUp = false;
    const origin = await startOrigin(context, (_, response) =>
      response.end(isUp ? feedOf([itemOf('a')]) : '<!doctype html>'),
    );
    const { address, health } = await serve(context, origin.url);
    const response = await fetch(address);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '1');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal((await fetch(health)).status, 503);
    isUp = true;
    await until(address, (_, { status }) => status === 200);
  });

  test('sends conditional requests to a source', async (context) => {
    const origin = await startOrigin(context, ({ headers }, response) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.setHeader('etag', '"1"').end(feedOf([itemOf('a')]));
    });
    const { address, health } = await serve(context, origin.url);
    const { sources } = await (await fetch(health)).json();
    await until(health, (now) => now.sources[0].updated !== sources[0].updated);
    assert.deepEqual(titlesIn(await (await fetch(address)).json()), ['Story a']);
    assert.equal(origin.requests[1]?.headers['if-none-match'], '"1"');
  });

  test('omits articles that are under embargo or expired', async (context) => {
    const origin = await startOrigin(context, (_, response) =>
      response.end(
        feedOf([
          itemOf('a', { _newsfold: { embargoed_until: '2999-01-01T00:00:00Z' } }),
          itemOf('b', { _newsfold: { expires: '2020-01-01T00:00:00Z' } }),
          itemOf('c'),
        ]),
      ),
    );
    const { address } = await serve(context, origin.url);
    assert.deepEqual(titlesIn(await (await fetch(address)).json()), ['Story c']);
  });

  test('rejects private addresses, as IP or host name, without --allow-private', async () => {
    for (const address of [
      'http://127.0.0.1:8080/',
      'http://localhost:8080/',
      'http://[::ffff:10.0.0.1]/',
      'http://0x7f.1/',
    ]) {
      const { stderr, stdout, code } = await run(['serve', address]);
      assert.match(stderr, /^newsfold: Expected a public address; found .*--allow-private/, address);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    }
  });

  test('rejects missing or invalid URLs, intervals and ports', async () => {
    for (const args of [
      [],
      ['http://a.example', '--every', '0s'],
      ['http://a.example', '--port', '70000'],
      ['--section', 'africa'],
    ])
      assert.equal((await run(['serve', ...args])).code, 2, args.join(' '));
  });

  test('completes open responses after SIGTERM and exits', async (context) => {
    const origin = await startOrigin(context, (_, response) => response.end(feedOf([itemOf('a')])));
    const { child, address } = await serve(context, origin.url);
    const response = await fetch(address);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
    assert.deepEqual(titlesIn(await response.json()), ['Story a']);
  });

  test('exits with an error when the port is in use', async (context) => {
    const origin = await startOrigin(context, (_, response) => response.end(feedOf([itemOf('a')])));
    const port = new URL(origin.url).port;
    const child = start('serve', origin.url, '--allow-private', '--port', port);
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    assert.match(stderr, /EADDRINUSE/);
    assert.equal(code, 2);
  });
});
