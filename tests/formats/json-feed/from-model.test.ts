import { expect } from '@open-wc/testing';
import { convertModel } from '../../../src/formats/json-feed/from-model.js';
import { parseFeed, readFeed } from '../../../src/formats/parse-feed.js';
import { worldDesk } from '../../fixtures/world-desk/index.js';
import { toJson } from '../read.js';

const worldFeed = () => worldDesk({ now: new Date('2026-11-23T12:00:00Z'), base: 'https://news.example/' });

/** All keys of all nested objects. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(keysIn);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}

describe('convertModel', () => {
  it('returns a JSON Feed that parses to the same feed', async () => {
    const { feed } = await parseFeed(worldFeed());
    const jsonFeed = toJson(convertModel(feed).feed) as object;
    expect(await parseFeed(jsonFeed)).to.deep.include({ format: 'json-feed', problems: [] });
    expect(toJson((await parseFeed(jsonFeed)).feed)).to.deep.equal(toJson(feed));
  });

  it('returns only keys of JSON Feed and its extension', async () => {
    const { feed } = await parseFeed(worldFeed());
    const keys = new Set(keysIn(toJson(convertModel(feed).feed)));
    expect([...keys].filter((key) => /[A-Z]/.test(key))).to.deep.equal([]);
    expect([...keys]).not.to.include('type');
  });
});

describe('parseFeed with an article of the model whose id is a URL', () => {
  const article = { id: 'https://news.example/a', url: '', title: 'A', kind: 'article' };

  it('returns no URL for an article of a feed', async () => {
    const { feed } = await parseFeed({ title: 'Desk', articles: [article] });
    expect(feed.articles[0]).to.include({ id: 'https://news.example/a', url: '' });
  });

  it('returns no URL for a single article', async () => {
    const { feed } = await readFeed(article, { item: true });
    expect(feed.articles[0]).to.include({ id: 'https://news.example/a', url: '' });
  });
});
