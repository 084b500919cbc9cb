import { expect } from '@open-wc/testing';
import { chooseTicker, isBreaking, newestFirst } from '../../src/model/choose-ticker.js';
import { makeArticle } from './builders.js';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const old = makeArticle('old', { published: at(3) });
const fresh = makeArticle('fresh', { published: at(9) });
const undated = makeArticle('undated');
const breaking = makeArticle('breaking', { label: 'breaking', published: at(6) });
const idsOf = (articles: { id: string }[]) => articles.map(({ id }) => id);

describe('newestFirst', () => {
  it('puts undated articles last and does not change its argument', () => {
    const articles = [undated, old, fresh];
    expect(idsOf(newestFirst(articles))).to.deep.equal(['fresh', 'old', 'undated']);
    expect(idsOf(articles)).to.deep.equal(['undated', 'old', 'fresh']);
  });
});

describe('chooseTicker', () => {
  it('returns only breaking news if there is any', () => {
    const articles = chooseTicker([fresh, breaking, old], 10);
    expect(idsOf(articles)).to.deep.equal(['breaking']);
    expect(articles.every(isBreaking)).to.equal(true);
  });

  it('returns the newest articles otherwise, up to the limit', () => {
    const articles = chooseTicker([undated, old, fresh], 2);
    expect(idsOf(articles)).to.deep.equal(['fresh', 'old']);
    expect(articles.some(isBreaking)).to.equal(false);
  });

  it('puts pinned articles first, also before breaking news, and counts them for the limit', () => {
    const all = [undated, breaking, old, fresh];
    const pinned = ['undated', 'breaking'];
    expect(idsOf(chooseTicker(all, 10, ['undated']))).to.deep.equal(['undated', 'breaking']);
    expect(idsOf(chooseTicker(all, 3, pinned))).to.deep.equal(['undated', 'breaking']);
    expect(idsOf(chooseTicker([undated, old, fresh], 2, ['undated', 'old']))).to.deep.equal([
      'undated',
      'old',
    ]);
    expect(idsOf(chooseTicker(all, 1, pinned))).to.deep.equal(['undated']);
  });
});
