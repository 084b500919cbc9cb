import { expect, fixture, html } from '@open-wc/testing';
import { readStored, writeStored } from '../../src/loading/feed-storage.js';
import { RemoteSource } from '../../src/loading/remote-source.js';
import { sharedFeeds } from '../../src/loading/page-feeds.js';
import { FeedError } from '../../src/model/feed-error.js';
import { smallFeed } from '../fixtures/feeds.js';
import { toJson } from '../formats/read.js';
import { makeArticle, makeFeed } from '../model/builders.js';
import { now, serve, untilCards } from '../support/page.js';
import { virtualEnvironment } from './virtual-environment.js';
import { until } from '../support/until.js';

const day = 86_400_000;
const feed = makeFeed([makeArticle('a', { published: new Date('2026-11-25T06:00:00Z'), summary: 'S' })]);
const stored = { feed, fetchedAt: 1000, clockOffset: 5 };
const newsfoldKeys = () => Object.keys(localStorage).filter((name) => name.startsWith('newsfold'));

/** Fills the storage up to its quota and returns the keys of its entries. */
function fillStorage(): string[] {
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

describe('feed storage', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('restores a feed unchanged', () => {
    writeStored('local', 'x', stored);
    expect(toJson(readStored('local', 'x', 2000))).to.deep.equal(toJson(stored));
    expect(readStored('session', 'x', 2000)).to.equal(undefined);
    expect(readStored('local', 'y', 2000)).to.equal(undefined);
  });

  it('restores nothing older than a week or from the future', () => {
    writeStored('local', 'x', stored);
    expect(readStored('local', 'x', 7 * day)).to.not.equal(undefined);
    expect(readStored('local', 'x', 8 * day)).to.equal(undefined);
    expect(readStored('local', 'x', 0)).to.equal(undefined);
  });

  it('restores nothing from an invalid entry', () => {
    writeStored('local', 'x', stored);
    const [name] = newsfoldKeys();
    for (const junk of ['', 'null', '[]', '{"fetchedAt":"1"}', localStorage.getItem(name!)!.slice(0, 60)]) {
      localStorage.setItem(name!, junk);
      expect(readStored('local', 'x', 2000), junk).to.equal(undefined);
    }
  });

  it('validates a stored feed like any other', async () => {
    const url = `https://news.example/${crypto.randomUUID()}`;
    const { environment } = virtualEnvironment((_, later) => later(1000) as never);
    const visit = () => {
      const source = new RemoteSource(url, {}, environment);
      source.subscribe(() => {});
      void source.keep('local');
      return source;
    };
    writeStored('local', `auto ${url} ""`, { ...stored, fetchedAt: 0 });
    const [name] = newsfoldKeys();
    const text = localStorage.getItem(name!)!;
    localStorage.setItem(name!, text.replace('https://news.example/a', 'javascript:alert(1)'));
    const source = visit();
    await until(() => source.state.feed);
    expect(source.state.feed?.articles[0]?.url).to.equal('');
  });

  it('keeps the five newest feeds, and none that is too large', () => {
    for (let i = 0; i < 8; i++) writeStored('local', `feed ${i}`, { ...stored, fetchedAt: 1000 + i });
    expect(
      newsfoldKeys()
        .map((name) => name.slice(-1))
        .sort(),
    ).to.deep.equal(['3', '4', '5', '6', '7']);
    const summary = 'x'.repeat(600_000);
    writeStored('local', 'feed 7', { ...stored, feed: makeFeed([makeArticle('a', { summary })]) });
    expect(newsfoldKeys()).to.have.length(4);
  });

  it('removes only its own entries when the storage is full', () => {
    writeStored('local', 'old', {
      ...stored,
      feed: makeFeed([makeArticle('a', { summary: 'x'.repeat(400_000) })]),
    });
    const otherKeys = fillStorage();
    writeStored('local', 'new', {
      ...stored,
      feed: makeFeed([makeArticle('a', { summary: 'z'.repeat(100_000) })]),
    });
    expect(newsfoldKeys().map((name) => name.slice(-3))).to.deep.equal(['new']);
    for (const name of otherKeys) expect(localStorage.getItem(name)).to.not.equal(null);
  });

  it('shows the stored feed at once on the next visit, then the newer one', async () => {
    const url = `https://news.example/${crypto.randomUUID()}`;
    let hours = 0;
    const visit = async (id: string) => {
      sharedFeeds.clear();
      const virtual = virtualEnvironment(async (_, later) => {
        await later(1000);
        if (!id) throw new FeedError('http', 'gone', { status: 404 });
        return { feed: makeFeed([makeArticle(id)]), problems: [], clockOffset: 0 };
      });
      await virtual.pass(++hours * 3_600_000);
      const source = new RemoteSource(url, {}, virtual.environment);
      source.subscribe(() => {});
      void source.keep('session');
      source.load();
      return { ...virtual, source, ids: () => source.state.feed?.articles.map((article) => article.id) };
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

  it('stores feeds only for a <newsfold-feed cache>', async () => {
    for (const [cache, count] of [
      ['', 0],
      ['local', 1],
    ] as const) {
      const { url } = await serve(smallFeed(now));
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.innerHTML = `<newsfold-feed cache="${cache}" src="${url}"><newsfold-strip loading="eager"></newsfold-strip></newsfold-feed>`;
      await untilCards(host.querySelector('newsfold-strip')!, 3);
      await until(() => newsfoldKeys().length === count);
    }
  });
});
