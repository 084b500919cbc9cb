import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/feed.js';
import { makeArticle, makeFeed } from './builders.js';
import { reuseUnchanged } from '../../src/model/merge-in-place.js';

const article = (fields: Partial<Article> = {}) =>
  makeArticle('a', { published: new Date('2026-11-23T09:22:00Z'), topics: [{ title: 'Sea' }], ...fields });

describe('keepUnchanged', () => {
  const rows: [name: string, after: Article, isKept: boolean][] = [
    ['is the same', article(), true],
    ['says undefined where it said nothing', article({ summary: undefined }), true],
    ['has another title', article({ title: 'B' }), false],
    ['has another date', article({ published: new Date('2026-11-23T09:22:01Z') }), false],
    ['has one more topic', article({ topics: [{ title: 'Sea' }, { title: 'Rail' }] }), false],
    ['has another topic', article({ topics: [{ title: 'Rail' }] }), false],
    ['has lost a field', article({ published: undefined }), false],
    ['has another id', article({ id: 'b' }), false],
  ];
  for (const [name, after, isKept] of rows) {
    it(`${isKept ? 'keeps' : 'replaces'} an article that ${name}`, () => {
      const before = makeFeed([article()]);
      const [kept] = reuseUnchanged(before, makeFeed([after])).articles;
      expect(kept).to.equal(isKept ? before.articles[0] : after);
    });
  }

  it('keeps articles that have moved, in the new order', () => {
    const before = makeFeed([makeArticle('a'), makeArticle('b')]);
    const { articles } = reuseUnchanged(
      before,
      makeFeed([makeArticle('new'), makeArticle('b'), makeArticle('a')]),
    );
    expect(articles.map(({ id }) => id)).to.deep.equal(['new', 'b', 'a']);
    expect(articles[1]).to.equal(before.articles[1]);
    expect(articles[2]).to.equal(before.articles[0]);
  });

  it('takes everything else from the new feed', () => {
    const feed = reuseUnchanged(
      makeFeed([article()]),
      makeFeed([article()], { title: 'New', topStoryId: 'a' }),
    );
    expect(feed).to.include({ title: 'New', topStoryId: 'a' });
  });

  it('is the new feed where there was none', () => {
    const feed = makeFeed([article()]);
    expect(reuseUnchanged(undefined, feed)).to.equal(feed);
  });
});
