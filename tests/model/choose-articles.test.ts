import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  chooseArticles,
  chooseTopStory,
  isPublic,
  nextChange,
  storyKeyOf,
  type ArticleFilter,
} from '../../src/model/choose-articles.js';
import type { Article } from '../../src/model/feed.js';
import { makeArticle, makeFeed } from './builders.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const hour = 3_600_000;
const at = (hours: number) => new Date(now + hours * hour);

const feed = makeFeed([
  makeArticle('a', {
    sectionIds: ['africa'],
    kind: 'video',
    published: at(-1),
    topics: [{ title: 'Energy' }],
  }),
  makeArticle('b', {
    sectionIds: ['asia', 'africa'],
    published: at(-30),
    topics: [{ title: ' ENERGY ' }, { title: 'Sea' }],
  }),
  makeArticle('c', { sectionIds: ['asia'], kind: 'audio', published: at(-24) }),
  makeArticle('d'),
  makeArticle('e', { embargoedUntil: at(1) }),
  makeArticle('f', { expires: at(-1) }),
  makeArticle('g', { published: at(5) }),
]);

describe('chooseArticles', () => {
  const rows: [filter: ArticleFilter, ids: string][] = [
    [{}, 'abcdg'],
    [{ sections: [] }, 'abcdg'],
    [{ sections: ['africa'] }, 'ab'],
    [{ sections: ['africa', 'asia'] }, 'abc'],
    [{ sections: ['none'] }, ''],
    [{ topic: 'energy' }, 'ab'],
    [{ topic: ' Sea ' }, 'b'],
    [{ topic: '' }, 'abcdg'],
    [{ topic: 'Ene' }, ''],
    [{ kinds: ['video', 'audio'] }, 'ac'],
    [{ kinds: [] }, 'abcdg'],
    [{ kinds: ['essay'] }, ''],
    [{ exclude: ['a', 'd', 'x'] }, 'bcg'],
    [{ article: 'c' }, 'c'],
    [{ article: 'x' }, ''],
    [{ article: 'e' }, ''],
    [{ article: 'c', exclude: ['c'] }, ''],
    [{ maxAge: 24 * hour }, 'acdg'],
    [{ maxAge: 24 * hour - 1 }, 'adg'],
    [{ maxAge: 0 }, 'dg'],
    [{ limit: 2 }, 'ab'],
    [{ limit: 0 }, ''],
    [{ offset: 1 }, 'bcdg'],
    [{ offset: 1, limit: 2 }, 'bc'],
    [{ offset: 9 }, ''],
    [{ sections: ['asia'], kinds: ['article'], offset: 0, limit: 9 }, 'b'],
    [{ sections: ['africa'], offset: 1 }, 'b'],
    [{ pinned: ['d', 'b'] }, 'dbacg'],
    [{ pinned: ['d', 'x', 'd', 'a'] }, 'dabcg'],
    [{ pinned: ['e', 'f'] }, 'abcdg'],
    [{ pinned: ['d'], sections: ['africa'] }, 'dab'],
    [{ pinned: ['b'], kinds: ['video'], topic: 'none', maxAge: hour }, 'b'],
    [{ pinned: ['d', 'b'], exclude: ['d'] }, 'bacg'],
    [{ pinned: ['d', 'b'], article: 'a' }, 'a'],
    [{ pinned: ['d', 'b'], limit: 3 }, 'dba'],
    [{ pinned: ['d', 'b'], limit: 1 }, 'd'],
    [{ pinned: ['d'], offset: 2, limit: 2 }, 'dc'],
    [{ pinned: ['a'], offset: 1 }, 'abcdg'],
    [{ within: 'asia' }, 'bc'],
    [{ within: 'asia', pinned: ['c', 'a'] }, 'cb'],
    [{ within: 'asia', sections: ['africa'] }, 'b'],
  ];
  for (const [filter, ids] of rows) {
    it(`returns ${ids || 'none'} for ${JSON.stringify(filter)}`, () => {
      expect(
        chooseArticles(feed, filter, now)
          .map(({ id }) => id)
          .join(''),
      ).to.equal(ids);
    });
  }

  it('excludes stories before offset and limit, pinned or not', () => {
    const excludedStories = new Set(feed.articles.slice(0, 2).map(storyKeyOf));
    const ids = (filter: ArticleFilter) =>
      chooseArticles(feed, { ...filter, excludedStories }, now).map(({ id }) => id);
    expect(ids({ limit: 2 })).to.deep.equal(['c', 'd']);
    expect(ids({ offset: 1 })).to.deep.equal(['d', 'g']);
    expect(ids({ pinned: ['b', 'd'] })).to.deep.equal(['d', 'c', 'g']);
  });

  it('keeps order, limits and identity for any filter', () => {
    const some = (values: string[]) => fc.option(fc.subarray(values), { nil: undefined });
    const filters: fc.Arbitrary<ArticleFilter> = fc.record({
      sections: some(['africa', 'asia', 'none']),
      kinds: some(['video', 'article']),
      exclude: some(['a', 'd']),
      offset: fc.option(fc.nat(4), { nil: undefined }),
      limit: fc.option(fc.nat(4), { nil: undefined }),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const chosen = chooseArticles(feed, filter, now);
        const all = chooseArticles(feed, { ...filter, offset: undefined, limit: undefined }, now);
        expect(chosen.length).to.be.at.most(filter.limit ?? Infinity);
        const start = filter.offset ?? 0;
        expect(chosen).to.have.ordered.members(all.slice(start, start + (filter.limit ?? all.length)));
        expect(all).to.have.ordered.members(feed.articles.filter((article) => all.includes(article)));
      }),
    );
  });
});

describe('chooseArticles with pinned', () => {
  const anyIds = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'x'], { minLength: 0 });
  const filters = fc.record(
    {
      pinned: anyIds.chain((ids) => fc.shuffledSubarray(ids, { minLength: ids.length })),
      exclude: anyIds,
      sections: fc.subarray(['africa', 'asia']),
      maxAge: fc.constantFrom(0, 24 * hour),
      offset: fc.nat(5),
      limit: fc.nat(7),
    },
    { requiredKeys: ['pinned'] },
  );
  const idsOf = (filter: ArticleFilter) => chooseArticles(feed, filter, now).map(({ id }) => id);

  it('returns pinned articles first, in their order and once, for any filter', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const pinned = filter.pinned.filter((id) => 'abcdg'.includes(id) && !filter.exclude?.includes(id));
        const chosen = idsOf(filter);
        expect(chosen.slice(0, pinned.length)).to.deep.equal(pinned.slice(0, filter.limit));
        expect(new Set(chosen).size).to.equal(chosen.length);
        expect(chosen.length).to.be.at.most(filter.limit ?? Infinity);
      }),
    );
  });

  it('does not change the other articles', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { pinned, ...rest } = { ...filter, limit: undefined };
        const others = (ids: string[]) => ids.filter((id) => !pinned.includes(id));
        expect(others(idsOf({ pinned, ...rest }))).to.deep.equal(others(idsOf(rest)));
      }),
    );
  });
});

describe('storyKeyOf', () => {
  it('returns the same key for the same URL, and without a URL for the same article', () => {
    expect(storyKeyOf(makeArticle('1', { url: 'https://news.example/x' }))).to.equal(
      storyKeyOf(makeArticle('2', { url: 'https://news.example/x' })),
    );
    const bare = makeArticle('1', { url: '' });
    expect(storyKeyOf(bare)).to.equal(storyKeyOf(bare));
    expect(storyKeyOf(bare)).not.to.equal(storyKeyOf(makeArticle('1', { url: '' })));
  });
});

describe('isPublic', () => {
  const rows: [from: number | undefined, to: number | undefined, isVisible: boolean][] = [
    [undefined, undefined, true],
    [-1, undefined, true],
    [0, undefined, true],
    [1, undefined, false],
    [undefined, 1, true],
    [undefined, 0, false],
    [undefined, -1, false],
    [-1, 1, true],
    [1, 2, false],
    [-2, -1, false],
  ];
  for (const [from, to, isVisible] of rows) {
    it(`returns ${isVisible} between ${from ?? '-∞'} and ${to ?? '∞'} hours from now`, () => {
      const embargoedUntil = from === undefined ? undefined : at(from);
      const expires = to === undefined ? undefined : at(to);
      expect(isPublic(makeArticle('x', { embargoedUntil, expires }), now)).to.equal(isVisible);
    });
  }
});

describe('chooseTopStory', () => {
  const rows: [topStoryId: string | undefined, id: string][] = [
    ['c', 'c'],
    [undefined, 'a'],
    ['x', 'a'],
    ['e', 'a'],
    ['f', 'a'],
  ];
  for (const [topStoryId, id] of rows) {
    it(`returns ${id} when the publisher’s top story is ${topStoryId}`, () => {
      expect(chooseTopStory({ ...feed, topStoryId }, now)?.id).to.equal(id);
    });
  }
  it('returns the first public pinned article', () => {
    expect(chooseTopStory({ ...feed, topStoryId: 'c' }, now, ['x', 'e', 'd', 'a'])?.id).to.equal('d');
    expect(chooseTopStory({ ...feed, topStoryId: 'c' }, now, ['e'])?.id).to.equal('c');
  });
  it('skips a first article that is not public', () => {
    expect(
      chooseTopStory(makeFeed([makeArticle('e', { expires: at(0) }), makeArticle('z')]), now)?.id,
    ).to.equal('z');
  });
  it('returns undefined for an empty feed', () =>
    expect(chooseTopStory(makeFeed([]), now)).to.equal(undefined));
});

describe('nextChange', () => {
  const rows: [title: string, articles: Partial<Article>[], next: number][] = [
    ['returns Infinity without embargo and expiry', [{}], Infinity],
    ['returns Infinity when both are over', [{ embargoedUntil: at(-2), expires: at(0) }], Infinity],
    ['returns the end of an embargo', [{}, { embargoedUntil: at(2) }], +at(2)],
    ['returns the expiry of an article', [{ embargoedUntil: at(-2), expires: at(3) }], +at(3)],
    ['returns the earliest time', [{ expires: at(6) }, { embargoedUntil: at(1), expires: at(5) }], +at(1)],
  ];
  for (const [title, articles, next] of rows) {
    it(title, () =>
      expect(nextChange(makeFeed(articles.map((fields, i) => makeArticle(`${i}`, fields))), now)).to.equal(
        next,
      ),
    );
  }
});
