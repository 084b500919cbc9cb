import { expect, fixture, html } from '@open-wc/testing';
import { readStored, writeStored } from '../../src/loading/feed-storage.js';
import { RemoteSource } from '../../src/loading/remote-source.js';
import { sharedFeeds } from '../../src/loading/page-feeds.js';
import { FeedError } from '../../src/model/feed-error.js';
import { smallFeed } from '../fixtures/feeds.js';
import { known } from '../formats/read.js';
import { makeArticle, makeFeed } from '../model/builders.js';
import { now, serve, untilCards } from '../support/page.js';
import { virtualWorld } from './virtual-environment.js';
import { until } from '../support/until.js';

const day = 86_400_000;
const feed = makeFeed([makeArticle('a', { published: new Date('2026-11-25T06:00:00Z'), summary: 'S' })]);
const kept = { feed, fetchedAt: 1000, clockOffset: 5 };
const ours = () => Object.keys(localStorage).filter((name) => name.startsWith('newsfold'));

/** Fills the storage to its brim, and names what is in it. */
function fill(): string[] {
  const names: string[] = [];
  for (const size of [500_000, 50_000, 5000, 500])
    for (;;)
      try {
        localStorage.setItem(`own ${names.length}`, 'y'.repeat(size));
        names.push(`own ${names.length}`);
      } catch {
        break;
      }
  return names;
}

describe('feeds that are kept across visits', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('come back as they were', () => {
    writeStored('local', 'x', kept);
    expect(known(readStored('local', 'x', 2000))).to.deep.equal(known(kept));
    expect(readStored('session', 'x', 2000)).to.equal(undefined);
    expect(readStored('local', 'y', 2000)).to.equal(undefined);
  });

  it('are forgotten after a week, or where the clock was wrong', () => {
    writeStored('local', 'x', kept);
    expect(readStored('local', 'x', 7 * day)).to.not.equal(undefined);
    expect(readStored('local', 'x', 8 * day)).to.equal(undefined);
    expect(readStored('local', 'x', 0)).to.equal(undefined);
  });

  it('are nothing where it is not ours that is found', () => {
    writeStored('local', 'x', kept);
    const [name] = ours();
    for (const junk of ['', 'null', '[]', '{"fetchedAt":"1"}', localStorage.getItem(name!)!.slice(0, 60)]) {
      localStorage.setItem(name!, junk);
      expect(readStored('local', 'x', 2000), junk).to.equal(undefined);
    }
  });

  it('are proven like any other feed before they are shown', async () => {
    const url = `https://news.example/${crypto.randomUUID()}`;
    const { world } = virtualWorld((_, later) => later(1000) as never);
    const visit = () => {
      const source = new RemoteSource(url, {}, world);
      source.subscribe(() => {});
      void source.keep('local');
      return source;
    };
    writeStored('local', `auto ${url} ""`, { ...kept, fetchedAt: 0 });
    const [name] = ours();
    const text = localStorage.getItem(name!)!;
    localStorage.setItem(name!, text.replace('https://news.example/a', 'javascript:alert(1)'));
    const source = visit();
    await until(() => source.state.feed);
    expect(source.state.feed?.articles[0]?.url).to.equal('');
  });

  it('are five at the most, the newest, and none that is huge', () => {
    for (let i = 0; i < 8; i++) writeStored('local', `feed ${i}`, { ...kept, fetchedAt: 1000 + i });
    expect(
      ours()
        .map((name) => name.slice(-1))
        .sort(),
    ).to.deep.equal(['3', '4', '5', '6', '7']);
    const summary = 'x'.repeat(600_000);
    writeStored('local', 'feed 7', { ...kept, feed: makeFeed([makeArticle('a', { summary })]) });
    expect(ours()).to.have.length(4);
  });

  it('leave other things in a full storage alone, and give their own room up first', () => {
    writeStored('local', 'old', {
      ...kept,
      feed: makeFeed([makeArticle('a', { summary: 'x'.repeat(400_000) })]),
    });
    const own = fill();
    writeStored('local', 'new', {
      ...kept,
      feed: makeFeed([makeArticle('a', { summary: 'z'.repeat(100_000) })]),
    });
    expect(ours().map((name) => name.slice(-3))).to.deep.equal(['new']);
    for (const name of own) expect(localStorage.getItem(name)).to.not.equal(null);
  });

  it('are shown at once on the next visit, and then the newer', async () => {
    const url = `https://news.example/${crypto.randomUUID()}`;
    let hours = 0;
    const visit = async (id: string) => {
      sharedFeeds.clear();
      const made = virtualWorld(async (_, later) => {
        await later(1000);
        if (!id) throw new FeedError('http', 'gone', { status: 404 });
        return { feed: makeFeed([makeArticle(id)]), problems: [], clockOffset: 0 };
      });
      await made.pass(++hours * 3_600_000);
      const source = new RemoteSource(url, {}, made.world);
      source.subscribe(() => {});
      void source.keep('session');
      source.load();
      return { ...made, source, ids: () => source.state.feed?.articles.map((one) => one.id) };
    };
    const first = await visit('a');
    await first.pass(2000);
    await until(() => sessionStorage.length === 1);
    const second = await visit('b');
    await until(() => second.ids()?.[0] === 'a');
    expect(second.source.state.isLoading).to.equal(true);
    await second.pass(2000);
    expect(second.ids()).to.deep.equal(['b']);
    const third = await visit('');
    await until(() => third.source.state.feed);
    await third.pass(2000);
    expect(third.source.state.error?.status).to.equal(404);
    expect(third.source.state.feed).to.not.equal(undefined);
  });

  it('are kept only where a <newsfold-feed> says so', async () => {
    for (const [cache, count] of [
      ['', 0],
      ['local', 1],
    ] as const) {
      const { url } = await serve(smallFeed(now));
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.innerHTML = `<newsfold-feed cache="${cache}" src="${url}"><newsfold-strip loading="eager"></newsfold-strip></newsfold-feed>`;
      await untilCards(host.querySelector('newsfold-strip')!, 3);
      await until(() => ours().length === count);
    }
  });
});
