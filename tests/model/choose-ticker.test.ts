import { expect } from '@open-wc/testing';
import { chooseTicker } from '../../src/model/choose-ticker.js';
import { newestFirst } from '../../src/model/newest-first.js';
import { makeArticle } from './make.js';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const old = makeArticle('old', { published: at(3) });
const fresh = makeArticle('fresh', { published: at(9) });
const undated = makeArticle('undated');
const breaking = makeArticle('breaking', { label: 'breaking', published: at(6) });
const idsOf = (articles: { id: string }[]) => articles.map(({ id }) => id);

describe('newestFirst', () => {
  it('puts those without a date last and changes nothing', () => {
    const articles = [undated, old, fresh];
    expect(idsOf(newestFirst(articles))).to.deep.equal(['fresh', 'old', 'undated']);
    expect(idsOf(articles)).to.deep.equal(['undated', 'old', 'fresh']);
  });
});

describe('chooseTicker', () => {
  it('takes breaking news alone where there is some', () => {
    const { articles, isBreaking } = chooseTicker([fresh, breaking, old], 10);
    expect(idsOf(articles)).to.deep.equal(['breaking']);
    expect(isBreaking).to.equal(true);
  });

  it('takes the newest otherwise, no more than the limit', () => {
    const { articles, isBreaking } = chooseTicker([undated, old, fresh], 2);
    expect(idsOf(articles)).to.deep.equal(['fresh', 'old']);
    expect(isBreaking).to.equal(false);
  });
});
