import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readRetryAfter, retryDelay } from '../../src/loading/retry.js';
import { RemoteSource } from '../../src/loading/remote-source.js';
import { FeedError, type FeedErrorCode } from '../../src/model/feed-error.js';
import { makeArticle, makeFeed } from '../model/builders.js';
import { virtualWorld } from './virtual-environment.js';

const [second, minute, hour] = [1000, 60_000, 3_600_000];
const good = (id = 'a') => ({ feed: makeFeed([makeArticle(id)]), problems: [], clockOffset: 0 });
const bad = (code: FeedErrorCode, more: object = {}) => Promise.reject(new FeedError(code, code, more));
const http = (status: number, retryAfter?: number) => bad('http', { status, retryAfter });

/** A source of its own that an element shows. */
function shown(answer: Parameters<typeof virtualWorld>[0], random?: () => number) {
  const made = virtualWorld(answer, random);
  const source = new RemoteSource(`https://news.example/${crypto.randomUUID()}`, {}, made.world);
  const who = {};
  const leave = source.subscribe(() => {});
  source.load();
  return { ...made, source, who, leave };
}

const { warn } = console;
before(() => void (console.warn = () => {}));
after(() => void (console.warn = warn));

describe('the wait after a failure', () => {
  it('is from one second to five minutes, longer after each, and by chance', () => {
    const error = new FeedError('network', '');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, luck) => {
          const delay = retryDelay(error, failures, luck)!;
          expect(delay).to.be.within(second, 5 * minute);
          expect(delay).to.be.at.most(second * 2 ** failures);
        },
      ),
    );
    expect(retryDelay(error, 3, 0.5)).to.equal(4.5 * second);
    expect(retryDelay(error, 50, 1)).to.equal(5 * minute);
  });

  for (const [what, error, isRepeated] of [
    ['no network', new FeedError('network', ''), true],
    ['no answer', new FeedError('timeout', ''), true],
    ['408', new FeedError('http', '', { status: 408 }), true],
    ['429', new FeedError('http', '', { status: 429 }), true],
    ['503', new FeedError('http', '', { status: 503 }), true],
    ['404', new FeedError('http', '', { status: 404 }), false],
    ['410', new FeedError('http', '', { status: 410 }), false],
    ['broken JSON', new FeedError('syntax', ''), false],
    ['another format', new FeedError('format', ''), false],
    ['too much', new FeedError('size', ''), false],
  ] as const)
    it(`is ${isRepeated ? 'there' : 'for ever'} after ${what}`, () =>
      expect(retryDelay(error, 1, 0.5) !== undefined).to.equal(isRepeated));

  it('is what the server asks for, a day at the most', () => {
    const now = Date.parse('2026-11-25T09:00:00Z');
    const read = (value: string) => readRetryAfter(new Headers({ 'retry-after': value }), now);
    expect(read('120')).to.equal(2 * minute);
    expect(read('Wed, 25 Nov 2026 09:00:30 GMT')).to.equal(30 * second);
    expect(read('Wed, 25 Nov 2026 08:00:00 GMT')).to.equal(undefined);
    expect(read('soon')).to.equal(undefined);
    expect(read('999999999')).to.equal(24 * hour);
    expect(retryDelay(new FeedError('http', '', { status: 503, retryAfter: 2 * minute }), 1, 0)).to.equal(
      2 * minute,
    );
  });
});

describe('a source', () => {
  it('asks again by itself until it has the feed, and then no more', async () => {
    let failures = 3;
    const { source, pass, requests } = shown(() => (failures-- > 0 ? http(503) : good()));
    await pass(second / 2);
    expect(source.state.error?.status).to.equal(503);
    expect(source.state.retryAt).to.be.within(second, 2 * second);
    await pass(minute);
    expect(source.state.feed?.articles).to.have.length(1);
    expect(source.state.error).to.equal(undefined);
    await pass(hour);
    expect(requests).to.have.length(4);
  });

  it('leaves a server alone for as long as it asks', async () => {
    const { pass, requests } = shown(() => http(429, 10 * minute));
    await pass(10 * minute - second);
    expect(requests).to.have.length(1);
    await pass(2 * second);
    expect(requests).to.have.length(2);
  });

  it('does not ask again for what will not pass, but when the next refresh is due', async () => {
    const { source, who, pass, requests } = shown(() => http(404));
    await pass(hour);
    expect(requests).to.have.length(1);
    expect(source.state.retryAt).to.equal(undefined);
    source.poll(who, 60);
    await pass(second);
    expect(requests).to.have.length(2);
    expect(source.state.retryAt).to.be.above(hour);
  });

  it('never asks again for what is gone, unless it is told to', async () => {
    const { source, who, pass, requests } = shown(() => http(410));
    source.poll(who, 15);
    await pass(24 * hour);
    expect(requests).to.have.length(1);
    void source.reload();
    await pass(hour);
    expect(requests).to.have.length(2);
  });

  it('is asked as often as the most impatient wishes, and no more when nobody does', async () => {
    const { source, who, pass, requests } = shown(
      () => good(),
      () => 0.5,
    );
    const other = {};
    await pass(0);
    source.poll(who, 300);
    source.poll(other, 60);
    await pass(10 * minute);
    expect(requests).to.have.length(11);
    source.poll(other, undefined);
    await pass(10 * minute);
    expect(requests).to.have.length(13);
    source.poll(who, undefined);
    await pass(24 * hour);
    expect(requests).to.have.length(13);
  });

  it('keeps what it has when a refresh fails, and says so', async () => {
    let isUp = true;
    const { source, who, pass } = shown(() => (isUp ? good() : bad('timeout')));
    source.poll(who, 60);
    await pass(second);
    const { feed } = source.state;
    isUp = false;
    await pass(10 * minute);
    expect(source.state.feed).to.equal(feed);
    expect(source.state.error?.code).to.equal('timeout');
    isUp = true;
    await pass(10 * minute);
    expect(source.state.error).to.equal(undefined);
  });

  it('asks nothing when nobody shows it any more, and holds on to nothing', async () => {
    const { source, who, leave, pass, requests, alarms, listeners } = shown(() => http(503));
    source.poll(who, 15);
    await pass(second / 2);
    leave();
    await pass(24 * hour);
    expect(requests).to.have.length(1);
    expect([alarms.size, listeners.size]).to.deep.equal([0, 0]);
  });

  it('waits for the network, and asks at once when it is back', async () => {
    let isOffline = true;
    const { source, page, pass, tell, requests } = shown(() => (isOffline ? bad('network') : good()));
    page.isOffline = true;
    await pass(24 * hour);
    expect(requests).to.have.length(1);
    page.isOffline = isOffline = false;
    tell(true);
    await pass(0);
    expect(source.state.feed?.articles).to.have.length(1);
  });

  it('gives an answer up when the page is left, and asks again when it is back', async () => {
    const { source, pass, tell, requests } = shown((_, later) => later(minute).then(() => good()));
    await pass(second);
    tell(false);
    await pass(hour);
    expect(source.state.isLoading).to.equal(false);
    expect(requests).to.have.length(1);
    tell(true);
    await pass(2 * minute);
    expect(source.state.feed?.articles).to.have.length(1);
    expect(requests).to.have.length(2);
  });

  it('asks for nothing that nobody wanted when the page is back', async () => {
    const { world, tell, pass, requests } = virtualWorld(() => good());
    new RemoteSource('https://news.example/unwanted', {}, world).subscribe(() => {});
    tell(false);
    tell(true);
    await pass(hour);
    expect(requests).to.deep.equal([]);
  });

  it('catches up once on what it missed while the page was away', async () => {
    const { source, who, pass, tell, requests } = shown(
      () => good(),
      () => 0.5,
    );
    source.poll(who, 60);
    await pass(second);
    tell(false);
    await pass(24 * hour);
    tell(true);
    await pass(second);
    expect(requests).to.have.length(2);
  });

  it('gets over 24 hours of a feed that comes and goes, without a storm', async () => {
    // Half an hour of failures of every kind in each hour, answers that take up to 20 seconds.
    const failures = [
      () => bad('network'),
      () => bad('timeout'),
      () => http(503),
      () => http(404),
      () => bad('syntax'),
    ];
    let count = 0;
    const { source, who, pass, requests, world } = shown((now, later) => {
      const isDown = now % hour > hour / 2;
      count++;
      return later((count % 5) * 5 * second).then(() =>
        isDown ? failures[count % 5]!() : good(String(count)),
      );
    });
    source.poll(who, 60);
    const ages: number[] = [];
    for (let hours = 0; hours < 24; hours++) {
      await pass(hour / 2);
      ages.push(world.now() - source.state.fetchedAt!);
      await pass(hour / 2);
      expect(source.state.feed?.articles, `hour ${hours}`).to.have.length(1);
    }
    // After each half hour that it was there it is at the most one refresh, or the longest wait, old.
    expect(Math.max(...ages)).to.be.below(6 * minute);
    expect(requests.length).to.be.below(24 * 60 * 1.4);
    const gaps = requests.slice(1).map((moment, i) => moment - requests[i]!);
    expect(Math.min(...gaps)).to.be.at.least(second);
  });
});
