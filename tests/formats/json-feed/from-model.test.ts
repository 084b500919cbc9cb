import { expect } from '@open-wc/testing';
import { convertModel } from '../../../src/formats/json-feed/from-model.js';
import { parseFeed, readFeed } from '../../../src/formats/parse-feed.js';
import { worldDesk } from '../../fixtures/world-desk/index.js';
import { known } from '../read.js';

const desk = () => worldDesk({ now: new Date('2026-11-23T12:00:00Z'), base: 'https://news.example/' });

/** Every key in a JSON. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(keysIn);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}

describe('a feed of the model, said as a JSON Feed', () => {
  it('is read as the feed that it was', async () => {
    const { feed } = await parseFeed(desk());
    const said = known(convertModel(feed).feed) as object;
    expect(await parseFeed(said)).to.deep.include({ format: 'json-feed', problems: [] });
    expect(known((await parseFeed(said)).feed)).to.deep.equal(known(feed));
  });

  it('has no keys but those of JSON Feed and its extension', async () => {
    const { feed } = await parseFeed(desk());
    const keys = new Set(keysIn(known(convertModel(feed).feed)));
    expect([...keys].filter((key) => /[A-Z]/.test(key))).to.deep.equal([]);
    expect([...keys]).not.to.include('type');
  });
});

describe('an article of the model whose id is a web address', () => {
  const article = { id: 'https://news.example/a', url: '', title: 'A', kind: 'article' };

  it('has no page where it names none', async () => {
    const { feed } = await parseFeed({ title: 'Desk', articles: [article] });
    expect(feed.articles[0]).to.include({ id: 'https://news.example/a', url: '' });
  });

  it('has none by itself either', async () => {
    const { feed } = await readFeed(article, { item: true });
    expect(feed.articles[0]).to.include({ id: 'https://news.example/a', url: '' });
  });
});
