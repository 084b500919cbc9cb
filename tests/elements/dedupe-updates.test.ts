import fc from 'fast-check';
import {
  allShown,
  feedOf,
  item,
  letters,
  make,
  place,
  put,
  settled,
  shown,
  strip,
  updatesOf,
} from '../support/dedupe-page.js';
import { expect } from '../support/page.js';

describe('fifty strips with dedupe', () => {
  const titles = Array.from({ length: 120 }, (_, i) => `${i},`);
  const feed = feedOf(titles.map((title, i) => item(`${i}`, { title })));
  const fifty = () => titles.slice(0, 50).map(() => strip(feed, { limit: 2 }));
  const expected = (index: number) => titles.slice(2 * index, 2 * index + 2).join('');

  it('are updated once when they come', async () => {
    const strips = fifty();
    const parent = await place();
    expect(new Set(await updatesOf(strips, () => parent.append(...strips)))).to.deep.equal(new Set([1]));
    expect(strips.map(shown)).to.deep.equal(strips.map((_, i) => expected(i)));
  });

  it('are updated once, and no others are, when one changes', async () => {
    const strips = fifty();
    await put(...strips);
    const shrink = () => Object.assign(strips[20]!, { limit: 1 });
    expect(await updatesOf(strips, shrink)).to.deep.equal(strips.map((_, i) => (i < 20 ? 0 : 1)));
    const swap = () => Object.assign(strips[20]!, { limit: 1, pin: '41', exclude: '40' });
    expect(await updatesOf(strips, swap)).to.deep.equal(strips.map((_, i) => (i < 20 || i > 21 ? 0 : 1)));
  });

  it('are not updated when one is drawn again as it was', async () => {
    const strips = fifty();
    await put(...strips);
    const redraw = () => strips[3]!.requestUpdate();
    expect(await updatesOf(strips, redraw)).to.deep.equal(strips.map((_, i) => (i === 3 ? 1 : 0)));
  });

  it('are updated once when one goes, comes, or moves', async () => {
    const strips = fifty();
    const parent = await put(...strips);
    const from = (first: number, last = 49) => strips.map((_, i) => (i < first || i > last ? 0 : 1));
    expect(await updatesOf(strips, () => strips[10]!.remove())).to.deep.equal(from(11));
    expect(await updatesOf(strips, () => strips[11]!.before(strips[10]!))).to.deep.equal(from(10));
    expect(await updatesOf(strips, () => strips[29]!.after(strips[20]!))).to.deep.equal(from(20, 29));
    expect(await updatesOf(strips, () => parent.prepend(strips[49]!))).to.deep.equal(from(0));
  });

  it('are updated once when their feed changes', async () => {
    const strips = fifty();
    const provider = make('newsfold-feed', { feed });
    for (const one of strips) Object.assign(one, { feed: undefined });
    provider.append(...strips);
    await put(provider);
    expect(strips.map(shown)).to.deep.equal(strips.map((_, i) => expected(i)));
    const refreshed = feedOf([item('new', { title: 'new' }), ...feed.items]);
    const counts = await updatesOf(strips, () => Object.assign(provider, { feed: refreshed }));
    expect(new Set(counts)).to.deep.equal(new Set([1]));
    expect(shown(strips[0]!)).to.equal('new0,');
  });
});

describe('whatever happens to a page with dedupe', () => {
  const all = 'abcdefghijkl';
  const feed = letters(all);
  type State = { limit: number; exclude: string; dedupe: boolean };
  const change: fc.Arbitrary<Partial<State>> = fc.oneof(
    fc.record({ limit: fc.nat(4) }),
    fc.record({ exclude: fc.subarray([...all]).map((ids) => ids.join(' ')) }),
    fc.record({ dedupe: fc.boolean() }),
  );
  /** Which strip, what happens to it, where it goes. */
  const deeds = fc.array(fc.tuple(fc.nat(5), fc.option(change), fc.nat(5)), { maxLength: 12 });

  function expected(strips: Iterable<Element>): string {
    const taken = new Set<string>();
    return [...strips]
      .map((one) => {
        const { limit, exclude, dedupe } = one as Element & State;
        const chosen = [...all]
          .filter((id) => !exclude.includes(id) && !(dedupe && taken.has(id)))
          .slice(0, limit);
        if (dedupe) for (const id of chosen) taken.add(id);
        return chosen.join('');
      })
      .join(' ');
  }

  it('each shows what is left, after one update at the most', async function () {
    this.timeout(60_000);
    const parent = await place();
    await fc.assert(
      fc.asyncProperty(deeds, async (deeds) => {
        const strips = Array.from({ length: 6 }, () => strip(feed, { limit: 2, exclude: '' }));
        parent.replaceChildren(...strips);
        await settled();
        for (const [which, change, to] of deeds) {
          const before = strips.map(shown);
          const counts = await updatesOf(strips, () => {
            if (change) Object.assign(strips[which]!, change);
            else parent.insertBefore(strips[which]!, parent.children[to] ?? null);
          });
          expect(allShown(parent.children)).to.equal(expected(parent.children));
          counts.forEach((count, i) => {
            const isOther = i !== which;
            expect(count).to.be.at.most(isOther && shown(strips[i]!) === before[i] ? 0 : 1);
          });
        }
      }),
      { numRuns: 30 },
    );
  });
});
