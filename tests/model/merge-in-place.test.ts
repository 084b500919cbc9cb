import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Article } from '../../src/model/feed.js';
import { makeArticle, makeFeed } from './builders.js';
import { mergeInPlace, reuseUnchanged } from '../../src/model/merge-in-place.js';

const article = (fields: Partial<Article> = {}) =>
  makeArticle('a', { published: new Date('2026-11-23T09:22:00Z'), topics: [{ title: 'Sea' }], ...fields });

describe('reuseUnchanged', () => {
  const renditions = [{ url: 'a.jpg', width: 320 }, { url: 'b.jpg' }];
  const rows: [name: string, fields: Partial<Article>, latestFields: Partial<Article>, isKept: boolean][] = [
    ['is the same', {}, {}, true],
    ['has undefined for a missing field', {}, { summary: undefined }, true],
    ['has lost an undefined field', { summary: undefined }, {}, true],
    ['has the same nested objects', { picture: { renditions } }, { picture: structuredClone({ renditions }) }, true],
    ['has the same fields in another order', { initials: 'x', summary: 'y' }, { summary: 'y', initials: 'x' }, true],
    ['has an invalid date again', { modified: new Date(NaN) }, { modified: new Date(NaN) }, true],
    ['has another title', {}, { title: 'B' }, false],
    ['has a new field', {}, { summary: 'New' }, false],
    ['has lost a field', {}, { published: undefined }, false],
    ['has another date', {}, { published: new Date('2026-11-23T09:22:01Z') }, false],
    ['has an invalid date', {}, { published: new Date(NaN) }, false],
    ['has one more topic', {}, { topics: [{ title: 'Sea' }, { title: 'Rail' }] }, false],
    ['has one topic less', {}, { topics: [] }, false],
    ['has another topic', {}, { topics: [{ title: 'Rail' }] }, false],
    ['has its sections in another order', { sectionIds: ['a', 'b'] }, { sectionIds: ['b', 'a'] }, false],
    [
      'has another nested number',
      { picture: { renditions } },
      { picture: { renditions: [{ url: 'a.jpg', width: 640 }, { url: 'b.jpg' }] } },
      false,
    ],
    ['has lost a nested object', { picture: { renditions } }, {}, false],
    ['has another id', {}, { id: 'b' }, false],
  ]; // prettier-ignore
  for (const [name, fields, latestFields, isKept] of rows) {
    it(`${isKept ? 'keeps' : 'replaces'} an article that ${name}`, () => {
      const [previous, latest] = [article(fields), article(latestFields)];
      const [result] = reuseUnchanged(makeFeed([previous]), makeFeed([latest])).articles;
      expect(result).to.equal(isKept ? previous : latest);
    });
  }

  it('keeps an article exactly when its JSON is the same', () => {
    // Few values, so that equal articles are common.
    const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const anyUrl = fc.constantFrom('a.jpg', 'b.jpg');
    const anyWidth = optional(fc.constantFrom(1, 2));
    const anyRenditions = fc.array(fc.record({ url: anyUrl, width: anyWidth }), { maxLength: 2 });
    const anyArticle: fc.Arbitrary<Article> = fc
      .record({
        published: optional(fc.constantFrom(new Date(0), new Date(1))),
        topics: fc.array(fc.record({ title: fc.constantFrom('Sea', 'Rail') }), { maxLength: 2 }),
        picture: optional(fc.record({ renditions: anyRenditions })),
      })
      .map((fields) => makeArticle('a', fields));
    fc.assert(
      fc.property(anyArticle, anyArticle, (previous, latest) => {
        const [result] = reuseUnchanged(makeFeed([previous]), makeFeed([latest])).articles;
        const isSame = JSON.stringify(previous) === JSON.stringify(latest);
        expect(result).to.equal(isSame ? previous : latest);
      }),
    );
  });

  it('keeps every article of a copy of the feed, whatever its values', () => {
    fc.assert(
      fc.property(fc.array(fc.object({ withDate: true })), (values) => {
        const feed = makeFeed(values.map((value, i) => ({ ...(value as Article), id: `${i}` })));
        expect(reuseUnchanged(feed, structuredClone(feed)).articles).to.have.ordered.members(feed.articles);
      }),
    );
  });

  it('keeps moved articles in the new order', () => {
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

  it('returns the new feed without an old one', () => {
    const feed = makeFeed([article()]);
    expect(reuseUnchanged(undefined, feed)).to.equal(feed);
  });
});

describe('mergeInPlace', () => {
  const ids = ({ articles }: { articles: Article[] }) => articles.map(({ id }) => id);
  const feed = (...names: string[]) => makeFeed(names.map((id) => makeArticle(id)));

  it('keeps the order of the shown articles, drops withdrawn ones and leaves out new ones', () => {
    expect(ids(mergeInPlace(feed('a', 'b', 'c'), feed('new', 'c', 'a')))).to.deep.equal(['a', 'c']);
  });

  it('shows corrections', () => {
    const latest = makeFeed([makeArticle('b'), makeArticle('a', { title: 'Corrected' })]);
    expect(mergeInPlace(feed('a', 'b'), latest).articles[0]!.title).to.equal('Corrected');
  });

  it('keeps the top story until it is withdrawn', () => {
    const shown = { ...feed('a', 'b'), topStoryId: 'a' };
    expect(mergeInPlace(shown, { ...feed('b', 'a'), topStoryId: 'b' }).topStoryId).to.equal('a');
    expect(mergeInPlace(shown, { ...feed('b'), topStoryId: 'b' }).topStoryId).to.equal('b');
  });

  it('takes everything but the articles from the latest feed', () => {
    const latest = makeFeed([], { title: 'Renamed', homeUrl: 'https://news.example/' });
    expect(mergeInPlace(feed('a'), latest)).to.include({
      title: 'Renamed',
      homeUrl: 'https://news.example/',
    });
  });
});
