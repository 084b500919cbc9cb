import fc from 'fast-check';
import {
  allShown,
  feedOf,
  item,
  letters,
  createWithDedupe,
  createContainer,
  appendToPage,
  flushMicrotasks,
  shown,
  strip,
  countUpdates,
} from '../support/dedupe-page.js';
import { expect } from '../support/page.js';

describe('dedupe on fifty strips', () => {
  const titles = Array.from({ length: 120 }, (_, i) => `${i},`);
  const feed = feedOf(titles.map((title, i) => item(`${i}`, { title })));
  const fifty = () => titles.slice(0, 50).map(() => strip(feed, { limit: 2 }));
  const expected = (index: number) => titles.slice(2 * index, 2 * index + 2).join('');

  it('updates each strip once when they are attached', async () => {
    const strips = fifty();
    const parent = await createContainer();
    expect(new Set(await countUpdates(strips, () => parent.append(...strips)))).to.deep.equal(new Set([1]));
    expect(strips.map(shown)).to.deep.equal(strips.map((_, i) => expected(i)));
  });

  it('updates once, when one strip changes, only those that show something else', async () => {
    const strips = fifty();
    await appendToPage(...strips);
    const shrink = () => Object.assign(strips[20]!, { limit: 1 });
    expect(await countUpdates(strips, shrink)).to.deep.equal(strips.map((_, i) => (i < 20 ? 0 : 1)));
    const swap = () => Object.assign(strips[20]!, { limit: 1, pin: '41', exclude: '40' });
    expect(await countUpdates(strips, swap)).to.deep.equal(strips.map((_, i) => (i < 20 || i > 21 ? 0 : 1)));
  });

  it('updates no other strip when one renders again unchanged', async () => {
    const strips = fifty();
    await appendToPage(...strips);
    const redraw = () => strips[3]!.requestUpdate();
    expect(await countUpdates(strips, redraw)).to.deep.equal(strips.map((_, i) => (i === 3 ? 1 : 0)));
  });

  it('updates later strips once when one is removed, inserted or moved', async () => {
    const strips = fifty();
    const parent = await appendToPage(...strips);
    const from = (first: number, last = 49) => strips.map((_, i) => (i < first || i > last ? 0 : 1));
    expect(await countUpdates(strips, () => strips[10]!.remove())).to.deep.equal(from(11));
    expect(await countUpdates(strips, () => strips[11]!.before(strips[10]!))).to.deep.equal(from(10));
    expect(await countUpdates(strips, () => strips[29]!.after(strips[20]!))).to.deep.equal(from(20, 29));
    expect(await countUpdates(strips, () => parent.prepend(strips[49]!))).to.deep.equal(from(0));
  });

  it('updates each strip once when their feed changes', async () => {
    const strips = fifty();
    const provider = createWithDedupe('newsfold-feed', { feed });
    for (const strip of strips) Object.assign(strip, { feed: undefined });
    provider.append(...strips);
    await appendToPage(provider);
    expect(strips.map(shown)).to.deep.equal(strips.map((_, i) => expected(i)));
    const refreshed = feedOf([item('new', { title: 'new' }), ...feed.items]);
    const counts = await countUpdates(strips, () => Object.assign(provider, { feed: refreshed }));
    expect(new Set(counts)).to.deep.equal(new Set([1]));
    expect(shown(strips[0]!)).to.equal('new0,');
  });
});

describe('dedupe with random changes', () => {
  const all = 'abcdefghijkl';
  const feed = letters(all);
  type State = { limit: number; exclude: string; dedupe: boolean };
  const change: fc.Arbitrary<Partial<State>> = fc.oneof(
    fc.record({ limit: fc.nat(4) }),
    fc.record({ exclude: fc.subarray([...all]).map((ids) => ids.join(' ')) }),
    fc.record({ dedupe: fc.boolean() }),
  );
  /** The index of the strip, the change to make, and without one the index to move it to. */
  const actions = fc.array(fc.tuple(fc.nat(5), fc.option(change), fc.nat(5)), { maxLength: 12 });

  function expected(strips: Iterable<Element>): string {
    const excluded = new Set<string>();
    return [...strips]
      .map((element) => {
        const { limit, exclude, dedupe } = element as Element & State;
        const chosen = [...all]
          .filter((id) => !exclude.includes(id) && !(dedupe && excluded.has(id)))
          .slice(0, limit);
        if (dedupe) for (const id of chosen) excluded.add(id);
        return chosen.join('');
      })
      .join(' ');
  }

  it('shows in each strip what earlier ones do not, after at most one update', async function () {
    this.timeout(60_000);
    const parent = await createContainer();
    await fc.assert(
      fc.asyncProperty(actions, async (actions) => {
        const strips = Array.from({ length: 6 }, () => strip(feed, { limit: 2, exclude: '' }));
        parent.replaceChildren(...strips);
        await flushMicrotasks();
        for (const [which, change, to] of actions) {
          const before = strips.map(shown);
          const counts = await countUpdates(strips, () => {
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
