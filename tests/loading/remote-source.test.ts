import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readRetryAfter, retryDelay } from '../../src/loading/retry.js';
import { RemoteSource } from '../../src/loading/remote-source.js';
import { FeedError, type FeedErrorCode } from '../../src/model/feed-error.js';
import { makeArticle, makeFeed } from '../model/builders.js';
import { virtualEnvironment } from './virtual-environment.js';

const [second, minute, hour] = [1000, 60_000, 3_600_000];
const success = (id = 'a') => ({ feed: makeFeed([makeArticle(id)]), problems: [], clockOffset: 0 });
const failure = (code: FeedErrorCode, more: object = {}) => Promise.reject(new FeedError(code, code, more));
const httpError = (status: number, retryAfter?: number) => failure('http', { status, retryAfter });

/** A source in a virtual environment, with one subscriber, that has started its first request. */
function startSource(respond: Parameters<typeof virtualEnvironment>[0], random?: () => number) {
  const virtual = virtualEnvironment(respond, random);
  const source = new RemoteSource(`https://news.example/${crypto.randomUUID()}`, {}, virtual.environment);
  const subscriber = {};
  const unsubscribe = source.subscribe(() => {});
  source.load();
  return { ...virtual, source, subscriber, unsubscribe };
}

const { warn } = console;
before(() => void (console.warn = () => {}));
after(() => void (console.warn = warn));

describe('retryDelay', () => {
  it('returns a random delay from 1 s to 5 min, up to twice as long after each failure', () => {
    const error = new FeedError('network', '');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, jitter) => {
          const delay = retryDelay(error, failures, jitter)!;
          expect(delay).to.be.within(second, 5 * minute);
          expect(delay).to.be.at.most(second * 2 ** failures);
        },
      ),
    );
    expect(retryDelay(error, 3, 0.5)).to.equal(4.5 * second);
    expect(retryDelay(error, 50, 1)).to.equal(5 * minute);
  });

  for (const [cause, error, isRetried] of [
    ['a network error', new FeedError('network', ''), true],
    ['a timeout', new FeedError('timeout', ''), true],
    ['408', new FeedError('http', '', { status: 408 }), true],
    ['429', new FeedError('http', '', { status: 429 }), true],
    ['503', new FeedError('http', '', { status: 503 }), true],
    ['404', new FeedError('http', '', { status: 404 }), false],
    ['410', new FeedError('http', '', { status: 410 }), false],
    ['broken JSON', new FeedError('syntax', ''), false],
    ['an unknown format', new FeedError('format', ''), false],
    ['a response that is too large', new FeedError('size', ''), false],
  ] as const)
    it(`returns ${isRetried ? 'a delay' : 'undefined'} after ${cause}`, () =>
      expect(retryDelay(error, 1, 0.5) !== undefined).to.equal(isRetried));

  it('returns the delay of Retry-After, at most a day', () => {
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

describe('RemoteSource', () => {
  it('retries until it has a feed, then stops', async () => {
    let failures = 3;
    const { source, pass, requests } = startSource(() => (failures-- > 0 ? httpError(503) : success()));
    await pass(second / 2);
    expect(source.state.error?.status).to.equal(503);
    expect(source.state.retryAt).to.be.within(second, 2 * second);
    await pass(minute);
    expect(source.state.feed?.articles).to.have.length(1);
    expect(source.state.error).to.equal(undefined);
    await pass(hour);
    expect(requests).to.have.length(4);
  });

  it('waits as long as Retry-After says', async () => {
    const { pass, requests } = startSource(() => httpError(429, 10 * minute));
    await pass(10 * minute - second);
    expect(requests).to.have.length(1);
    await pass(2 * second);
    expect(requests).to.have.length(2);
  });

  it('does not retry a permanent failure before the next poll', async () => {
    const { source, subscriber, pass, requests } = startSource(() => httpError(404));
    await pass(hour);
    expect(requests).to.have.length(1);
    expect(source.state.retryAt).to.equal(undefined);
    source.poll(subscriber, 60);
    await pass(second);
    expect(requests).to.have.length(2);
    expect(source.state.retryAt).to.be.above(hour);
  });

  it('stops polling after 410, but reloads', async () => {
    const { source, subscriber, pass, requests } = startSource(() => httpError(410));
    source.poll(subscriber, 15);
    await pass(24 * hour);
    expect(requests).to.have.length(1);
    void source.reload();
    await pass(hour);
    expect(requests).to.have.length(2);
  });

  it('polls at the shortest interval of its subscribers, and stops without one', async () => {
    const { source, subscriber, pass, requests } = startSource(
      () => success(),
      () => 0.5,
    );
    const other = {};
    await pass(0);
    source.poll(subscriber, 300);
    source.poll(other, 60);
    await pass(10 * minute);
    expect(requests).to.have.length(11);
    source.poll(other, undefined);
    await pass(10 * minute);
    expect(requests).to.have.length(13);
    source.poll(subscriber, undefined);
    await pass(24 * hour);
    expect(requests).to.have.length(13);
  });

  it('keeps its feed and sets the error when a refresh fails', async () => {
    let isUp = true;
    const { source, subscriber, pass } = startSource(() => (isUp ? success() : failure('timeout')));
    source.poll(subscriber, 60);
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

  it('stops requests and removes alarms and listeners after the last subscriber leaves', async () => {
    const { source, subscriber, unsubscribe, pass, requests, alarms, listeners } = startSource(() =>
      httpError(503),
    );
    source.poll(subscriber, 15);
    await pass(second / 2);
    unsubscribe();
    await pass(24 * hour);
    expect(requests).to.have.length(1);
    expect([alarms.size, listeners.size]).to.deep.equal([0, 0]);
  });

  it('waits while offline and retries at once when online', async () => {
    let isOffline = true;
    const { source, page, pass, setPageVisible, requests } = startSource(() =>
      isOffline ? failure('network') : success(),
    );
    page.isOffline = true;
    await pass(24 * hour);
    expect(requests).to.have.length(1);
    page.isOffline = isOffline = false;
    setPageVisible(true);
    await pass(0);
    expect(source.state.feed?.articles).to.have.length(1);
  });

  it('aborts its request when the page is hidden and repeats it when visible', async () => {
    const { source, pass, setPageVisible, requests } = startSource((_, later) =>
      later(minute).then(() => success()),
    );
    await pass(second);
    setPageVisible(false);
    await pass(hour);
    expect(source.state.isLoading).to.equal(false);
    expect(requests).to.have.length(1);
    setPageVisible(true);
    await pass(2 * minute);
    expect(source.state.feed?.articles).to.have.length(1);
    expect(requests).to.have.length(2);
  });

  it('requests nothing when the page becomes visible before load()', async () => {
    const { environment, setPageVisible, pass, requests } = virtualEnvironment(() => success());
    new RemoteSource('https://news.example/unwanted', {}, environment).subscribe(() => {});
    setPageVisible(false);
    setPageVisible(true);
    await pass(hour);
    expect(requests).to.deep.equal([]);
  });

  it('polls once after polls were missed while the page was hidden', async () => {
    const { source, subscriber, pass, setPageVisible, requests } = startSource(
      () => success(),
      () => 0.5,
    );
    source.poll(subscriber, 60);
    await pass(second);
    setPageVisible(false);
    await pass(24 * hour);
    setPageVisible(true);
    await pass(second);
    expect(requests).to.have.length(2);
  });

  it('recovers during 24 hours of an unreliable feed, without a burst of requests', async () => {
    // Each hour has half an hour of failures of every kind. Responses take up to 20 s.
    const failures = [
      () => failure('network'),
      () => failure('timeout'),
      () => httpError(503),
      () => httpError(404),
      () => failure('syntax'),
    ];
    let count = 0;
    const { source, subscriber, pass, requests, environment } = startSource((now, later) => {
      const isDown = now % hour > hour / 2;
      count++;
      return later((count % 5) * 5 * second).then(() =>
        isDown ? failures[count % 5]!() : success(String(count)),
      );
    });
    source.poll(subscriber, 60);
    const ages: number[] = [];
    for (let hours = 0; hours < 24; hours++) {
      await pass(hour / 2);
      ages.push(environment.now() - source.state.fetchedAt!);
      await pass(hour / 2);
      expect(source.state.feed?.articles, `hour ${hours}`).to.have.length(1);
    }
    // At the end of each good half hour the feed is at most one poll, or the longest retry delay, old.
    expect(Math.max(...ages)).to.be.below(6 * minute);
    expect(requests.length).to.be.below(24 * 60 * 1.4);
    const gaps = requests.slice(1).map((moment, i) => moment - requests[i]!);
    expect(Math.min(...gaps)).to.be.at.least(second);
  });
});
