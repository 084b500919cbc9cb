import {
  allShown,
  feedOf,
  item,
  letters,
  createWithDedupe,
  createContainer,
  appendToPage,
  flushMicrotasks,
  strip,
  countUpdates,
} from '../support/dedupe-page.js';
import { expect } from '../support/page.js';

describe('dedupe', () => {
  it('excludes what an earlier element shows before applying the limit', async () => {
    const feed = letters('abcdef');
    const { children } = await appendToPage(...[2, 3, 9].map((limit) => strip(feed, { limit })));
    expect(allShown(children)).to.equal('ab cde f');
  });

  it('ignores elements without the attribute', async () => {
    const feed = letters('abc');
    const { children } = await appendToPage(
      strip(feed, { limit: 1 }),
      strip(feed, { dedupe: false, limit: 2 }),
      strip(feed),
    );
    expect(allShown(children)).to.equal('a ab bc');
  });

  it('identifies a story by its URL across feeds, and without a URL by its id within a feed', async () => {
    const first = feedOf([item('a'), item('b', { url: undefined, summary: 'B' })]);
    const second = feedOf([
      item('1', { url: 'https://news.example/a' }),
      item('b', { url: undefined, summary: 'B' }),
    ]);
    const { children } = await appendToPage(strip(first), strip(second), strip(first));
    expect(allShown(children)).to.equal('ab b ');
  });

  it('follows document order, not the order of attachment', async () => {
    const feed = letters('abcd');
    const parent = await appendToPage(strip(feed, { limit: 2 }));
    parent.prepend(strip(feed, { limit: 1 }));
    await flushMicrotasks();
    expect(allShown(parent.children)).to.equal('a bc');
  });

  it('orders a shadow root’s content before the light children of its host', async () => {
    const feed = letters('abcdef');
    const hosts = [document.createElement('div'), document.createElement('div')];
    const [outer, inner] = hosts.map((host) => host.attachShadow({ mode: 'open' }));
    const [first, second, third, fourth] = [0, 0, 0, 0].map(() => strip(feed, { limit: 1 }));
    outer!.append(hosts[1]!);
    const parent = await appendToPage(fourth!, third!);
    hosts[0]!.append(third!);
    inner!.append(second!);
    hosts[1]!.before(first!);
    parent.prepend(hosts[0]!);
    await flushMicrotasks();
    expect(allShown([first!, second!, third!, fourth!])).to.equal('a b c d');
  });

  it('works with every element that shows articles', async () => {
    const feed = letters('abcdefgh');
    const { children } = await appendToPage(
      createWithDedupe('newsfold-top-story', { feed }),
      createWithDedupe('newsfold-card', { feed }),
      createWithDedupe('newsfold-ticker', { feed, limit: 2 }),
      createWithDedupe('newsfold-article', { feed }),
      createWithDedupe('newsfold-sections', {
        feed: feedOf(
          [...'abfg'].map((id) => item(id, { _newsfold: { sections: ['s'] } })),
          {
            _newsfold: { sections: [{ id: 's', title: 'S' }] },
          },
        ),
        limit: 1,
      }),
      createWithDedupe('newsfold-card', { feed, article: 'a' }),
      strip(feed),
    );
    expect(allShown(children)).to.equal('a b cd e f  gh');
    expect(children[5]!.matches(':state(empty)')).to.equal(true);
  });

  it('ignores related stories and topics', async () => {
    const feed = feedOf([item('a', { _newsfold: { related: ['b'], topics: [{ title: 'T' }] } }), item('b')]);
    const { children } = await appendToPage(
      createWithDedupe('newsfold-topics', { feed, article: 'a' }),
      createWithDedupe('newsfold-article', { feed, article: 'a' }),
      strip(feed),
      createWithDedupe('newsfold-article', { feed, article: 'a' }),
    );
    expect(allShown(children)).to.equal(' ab b ');
  });

  it('shows a story of two sections in the first one', async () => {
    const sections = [...'st'].map((id) => ({ id, title: id }));
    const feed = feedOf(
      [item('a', { _newsfold: { sections: ['s', 't'] } }), item('b', { _newsfold: { sections: ['t'] } })],
      { _newsfold: { sections } },
    );
    const { children } = await appendToPage(
      createWithDedupe('newsfold-sections', { feed, dedupe: false }),
      createWithDedupe('newsfold-sections', { feed }),
    );
    expect(allShown(children)).to.equal('aab ab');
  });

  it('counts hidden elements, but not those without a feed', async () => {
    const feed = letters('abc');
    const { children } = await appendToPage(
      strip(feed, { limit: 1, hidden: true }),
      createWithDedupe('newsfold-strip', { src: '/support/feed?key=none' }),
      strip(feed),
    );
    expect(allShown(children)).to.equal('a  bc');
  });

  it('excludes pinned stories too', async () => {
    const feed = letters('abcd');
    const { children } = await appendToPage(strip(feed, { limit: 2, pin: 'd' }), strip(feed, { pin: 'c d' }));
    expect(allShown(children)).to.equal('da cb');
  });

  it('updates when elements change, are inserted, moved or removed, or gain or lose the attribute', async () => {
    const feed = letters('abcdef');
    const [first, second, third] = [1, 2, 9].map((limit) => strip(feed, { limit }));
    const parent = await appendToPage(first!, second!, third!);
    const after = async (action: () => void) => {
      action();
      await flushMicrotasks();
      return allShown(parent.children);
    };
    expect(await after(() => Object.assign(first!, { limit: 3 }))).to.equal('abc de f');
    expect(await after(() => first!.setAttribute('exclude', 'a c'))).to.equal('bde ac f');
    expect(await after(() => first!.remove())).to.equal('ab cdef');
    expect(await after(() => second!.before(first!))).to.equal('bde ac f');
    expect(await after(() => parent.append(second!))).to.equal('bde acf ');
    expect(await after(() => Object.assign(third!, { dedupe: false }))).to.equal('bde abcdef ac');
    expect(await after(() => Object.assign(third!, { dedupe: true }))).to.equal('bde acf ');
    expect(await after(() => Object.assign(first!, { feed: letters('xf') }))).to.equal('xf abcde ');
  });

  it('updates when a subtree with several elements moves', async () => {
    const feed = letters('abcdefgh');
    const [before, after] = [await createContainer(), await createContainer()];
    const strips = [1, 1, 1, 1].map((limit) => strip(feed, { limit }));
    before.append(...strips.slice(0, 3));
    after.append(strips[3]!);
    await flushMicrotasks();
    expect(allShown(strips)).to.equal('a b c d');
    after.append(before);
    await flushMicrotasks();
    expect(allShown(strips)).to.equal('b c d a');
  });

  it('ignores an element while it is detached', async () => {
    const feed = letters('ab');
    const removed = strip(feed);
    const parent = await appendToPage(removed, strip(feed));
    removed.remove();
    Object.assign(removed, { limit: 1 });
    await flushMicrotasks();
    expect(allShown(parent.children)).to.equal('ab');
  });

  it('drops its reference to a removed element', async () => {
    const feed = letters('ab');
    const parent = await createContainer();
    const removed = strip(feed);
    for (let i = 0; i < 1000; i++) {
      parent.append(removed);
      if (i % 100 === 0) await flushMicrotasks();
      removed.remove();
    }
    await flushMicrotasks();
    let calls = 0;
    removed.getRootNode = () => {
      calls++;
      return document;
    };
    const counts = await countUpdates([removed], () => parent.append(strip(feed), strip(feed)));
    expect(allShown(parent.children)).to.equal('ab ');
    expect([calls, ...counts]).to.deep.equal([0, 0]);
  });
});
