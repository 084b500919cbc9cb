import {
  allShown,
  feedOf,
  item,
  letters,
  make,
  place,
  put,
  settled,
  strip,
  updatesOf,
} from '../support/dedupe-page.js';
import { expect } from '../support/page.js';

describe('dedupe', () => {
  it('leaves out what an earlier element shows, before the limit counts', async () => {
    const feed = letters('abcdef');
    const { children } = await put(...[2, 3, 9].map((limit) => strip(feed, { limit })));
    expect(allShown(children)).to.equal('ab cde f');
  });

  it('is between elements that have it', async () => {
    const feed = letters('abc');
    const { children } = await put(
      strip(feed, { limit: 1 }),
      strip(feed, { dedupe: false, limit: 2 }),
      strip(feed),
    );
    expect(allShown(children)).to.equal('a ab bc');
  });

  it('knows a story by its URL in two feeds, else by its id in one', async () => {
    const one = feedOf([item('a'), item('b', { url: undefined, summary: 'B' })]);
    const other = feedOf([
      item('1', { url: 'https://news.example/a' }),
      item('b', { url: undefined, summary: 'B' }),
    ]);
    const { children } = await put(strip(one), strip(other), strip(one));
    expect(allShown(children)).to.equal('ab b ');
  });

  it('goes by the page’s order, not by who came first', async () => {
    const feed = letters('abcd');
    const parent = await put(strip(feed, { limit: 2 }));
    parent.prepend(strip(feed, { limit: 1 }));
    await settled();
    expect(allShown(parent.children)).to.equal('a bc');
  });

  it('sees a shadow root where its host stands, before what is in the host', async () => {
    const feed = letters('abcdef');
    const hosts = [document.createElement('div'), document.createElement('div')];
    const [outer, inner] = hosts.map((host) => host.attachShadow({ mode: 'open' }));
    const [first, second, third, fourth] = [0, 0, 0, 0].map(() => strip(feed, { limit: 1 }));
    outer!.append(hosts[1]!);
    const parent = await put(fourth!, third!);
    hosts[0]!.append(third!);
    inner!.append(second!);
    hosts[1]!.before(first!);
    parent.prepend(hosts[0]!);
    await settled();
    expect(allShown([first!, second!, third!, fourth!])).to.equal('a b c d');
  });

  it('goes through every element that shows articles', async () => {
    const feed = letters('abcdefgh');
    const { children } = await put(
      make('newsfold-top-story', { feed }),
      make('newsfold-card', { feed }),
      make('newsfold-ticker', { feed, limit: 2 }),
      make('newsfold-article', { feed }),
      make('newsfold-sections', {
        feed: feedOf(
          [...'abfg'].map((id) => item(id, { _newsfold: { sections: ['s'] } })),
          {
            _newsfold: { sections: [{ id: 's', title: 'S' }] },
          },
        ),
        limit: 1,
      }),
      make('newsfold-card', { feed, article: 'a' }),
      strip(feed),
    );
    expect(allShown(children)).to.equal('a b cd e f  gh');
    expect(children[5]!.matches(':state(empty)')).to.equal(true);
  });

  it('leaves related stories and topics alone', async () => {
    const feed = feedOf([item('a', { _newsfold: { related: ['b'], topics: [{ title: 'T' }] } }), item('b')]);
    const { children } = await put(
      make('newsfold-topics', { feed, article: 'a' }),
      make('newsfold-article', { feed, article: 'a' }),
      strip(feed),
      make('newsfold-article', { feed, article: 'a' }),
    );
    expect(allShown(children)).to.equal(' ab b ');
  });

  it('shows a story of two sections in the first', async () => {
    const sections = [...'st'].map((id) => ({ id, title: id }));
    const feed = feedOf(
      [item('a', { _newsfold: { sections: ['s', 't'] } }), item('b', { _newsfold: { sections: ['t'] } })],
      { _newsfold: { sections } },
    );
    const { children } = await put(
      make('newsfold-sections', { feed, dedupe: false }),
      make('newsfold-sections', { feed }),
    );
    expect(allShown(children)).to.equal('aab ab');
  });

  it('counts what the page hides, and not what has no feed yet', async () => {
    const feed = letters('abc');
    const { children } = await put(
      strip(feed, { limit: 1, hidden: true }),
      make('newsfold-strip', { src: '/support/feed?key=none' }),
      strip(feed),
    );
    expect(allShown(children)).to.equal('a  bc');
  });

  it('leaves out what is pinned too', async () => {
    const feed = letters('abcd');
    const { children } = await put(strip(feed, { limit: 2, pin: 'd' }), strip(feed, { pin: 'c d' }));
    expect(allShown(children)).to.equal('da cb');
  });

  it('follows elements that change, come, move, go, and get or lose it', async () => {
    const feed = letters('abcdef');
    const [first, second, third] = [1, 2, 9].map((limit) => strip(feed, { limit }));
    const parent = await put(first!, second!, third!);
    const after = async (deed: () => void) => {
      deed();
      await settled();
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

  it('survives the move of a part of the page with several elements in it', async () => {
    const feed = letters('abcdefgh');
    const [before, after] = [await place(), await place()];
    const strips = [1, 1, 1, 1].map((limit) => strip(feed, { limit }));
    before.append(...strips.slice(0, 3));
    after.append(strips[3]!);
    await settled();
    expect(allShown(strips)).to.equal('a b c d');
    after.append(before);
    await settled();
    expect(allShown(strips)).to.equal('b c d a');
  });

  it('takes nothing while it is out of the page', async () => {
    const feed = letters('ab');
    const gone = strip(feed);
    const parent = await put(gone, strip(feed));
    gone.remove();
    Object.assign(gone, { limit: 1 });
    await settled();
    expect(allShown(parent.children)).to.equal('ab');
  });

  it('lets go of an element that leaves', async () => {
    const feed = letters('ab');
    const parent = await place();
    const gone = strip(feed);
    for (let i = 0; i < 1000; i++) {
      parent.append(gone);
      if (i % 100 === 0) await settled();
      gone.remove();
    }
    await settled();
    let asked = 0;
    gone.getRootNode = () => {
      asked++;
      return document;
    };
    const counts = await updatesOf([gone], () => parent.append(strip(feed), strip(feed)));
    expect(allShown(parent.children)).to.equal('ab ');
    expect([asked, ...counts]).to.deep.equal([0, 0]);
  });
});
