import { expect } from '@open-wc/testing';
import { parseFeed, readFeed } from '../../src/formats/parse-feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import { toJson } from './read.js';

const jsonFeed = (fields: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Café',
  items: [{ id: 'a', url: 'https://news.example/a', title: 'A' }],
  ...fields,
});

async function errorOf(input: unknown): Promise<FeedError> {
  try {
    await parseFeed(input as string);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('parseFeed did not reject.');
}

describe('parseFeed', () => {
  const rows: [name: string, input: unknown, code: string, found: string][] = [
    ['an HTML page', '<!doctype html><title>404</title>', 'syntax', 'an HTML page'],
    ['an HTML page without doctype', '\n <html lang="en">', 'syntax', 'an HTML page'],
    ['XML that is no feed', '<?xml version="1.0"?><note></note>', 'syntax', 'markup of another kind'],
    ['an empty body', '', 'syntax', 'an empty body'],
    ['white space', ' \n', 'syntax', 'an empty body'],
    ['an empty Uint8Array', new Uint8Array(), 'syntax', 'an empty body'],
    [
      'JSON that is cut off',
      JSON.stringify(jsonFeed()).slice(0, -20),
      'syntax',
      'JSON that is broken or cut off',
    ],
    ['plain text', 'Not found', 'syntax', '“Not found”'],
    ['a list', '[{"id":"a"}]', 'format', 'a list'],
    ['an empty list', [], 'format', 'a list'],
    ['a number', '5', 'format', 'the number 5'],
    ['null', 'null', 'format', 'nothing'],
    ['undefined', undefined, 'format', 'nothing'],
    ['an unknown object', { status: 'ok', data: {} }, 'format', 'a JSON object with status, data'],
    ['an empty object', '{}', 'format', 'an empty JSON object'],
    ['a version that is not a string', { version: { toString: 1 } }, 'format', 'a JSON object with version'],
  ];
  for (const [name, input, code, found] of rows) {
    it(`rejects ${name} with what it found and expected`, async () => {
      const error = await errorOf(input);
      expect(error.code).to.equal(code);
      expect(error.name).to.equal('FeedError');
      expect(error.message)
        .to.match(/^Expected a JSON Feed\b.*; found /)
        .and.to.contain(found);
    });
  }

  it('parses text, bytes and objects alike', async () => {
    const text = JSON.stringify(jsonFeed());
    const bytes = new TextEncoder().encode(text);
    const [first, ...others] = await Promise.all(
      [text, `\ufeff${text}`, bytes, jsonFeed()].map((input) => parseFeed(input)),
    );
    for (const other of others) expect(other).to.deep.equal(first);
    expect(first!.feed.title).to.equal('Café');
  });

  it('parses bytes with a byte order mark', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(JSON.stringify(jsonFeed()))]);
    expect((await parseFeed(bytes)).feed.title).to.equal('Café');
  });

  const charsets: [contentType: string, title: string][] = [
    ['application/json; charset=iso-8859-1', 'Café'],
    ['application/json; charset="windows-1252"', 'Café'],
    ['application/json; charset=nonsense', 'Café'],
    ['application/json', 'Café'],
  ];
  for (const [contentType, title] of charsets) {
    it(`decodes Latin-1 bytes with content type “${contentType}” as ${title}`, async () => {
      const bytes = Uint8Array.from(JSON.stringify(jsonFeed()), (character) => character.charCodeAt(0));
      expect((await parseFeed(bytes, { contentType })).feed.title).to.equal(title);
    });
  }

  it('does not change its input', async () => {
    const input = jsonFeed();
    await parseFeed(input);
    expect(input).to.deep.equal(jsonFeed());
  });

  it('parses the given format', async () => {
    const { format, problems } = await parseFeed({ title: 'T' }, { format: 'json-feed' });
    expect(format).to.equal('json-feed');
    expect(problems.map(({ path }) => path)).to.deep.equal(['items']);
    expect((await parseFeed(jsonFeed(), { format: 'auto' })).format).to.equal('json-feed');
  });
});

describe('parseFeed with a title and items but no version', () => {
  const rows: [format: string, item: object][] = [
    ['json-feed', { id: 'a', url: 'https://news.example/a', title: 'A' }],
    ['json-feed', {}],
    ['ninjs', { uri: 'https://news.example/a', headline: 'A', versioncreated: '2026-11-23T09:22:00Z' }],
    ['dw', { reference: { id: 7, name: 'A' }, name: 'A' }],
  ];
  for (const [format, item] of rows) {
    it(`detects ${format} by the item ${JSON.stringify(item)}`, async () => {
      expect((await parseFeed({ title: 'Desk', items: [item] })).format).to.equal(format);
    });
  }

  it('detects a JSON Feed by its version, whatever its items are', async () => {
    expect((await parseFeed(jsonFeed({ items: [{ uri: 'a', headline: 'A' }] }))).format).to.equal(
      'json-feed',
    );
  });

  it('parses a JSON Feed synchronously', () => {
    expect(readFeed({ title: 'Desk', items: [{ id: 'a', title: 'A' }] })).not.to.be.a('promise');
    expect(readFeed({ title: 'Desk', articles: [{ id: 'a', title: 'A' }] })).not.to.be.a('promise');
  });
});

describe('parseFeed with a feed of the model', () => {
  it('returns the same object when it is a result of the parser', async () => {
    const { feed } = await parseFeed(jsonFeed());
    const again = await parseFeed(feed);
    expect(again.feed).to.equal(feed);
    expect(again).to.deep.include({ problems: [], format: 'newsfold' });
  });

  it('validates and cleans a feed made by hand', async () => {
    const published = new Date('2026-11-23T09:22:00Z');
    const { feed, format } = await parseFeed({
      title: '<b>Desk</b>',
      homeUrl: 'https://news.example/',
      updated: published,
      articles: [
        {
          id: 7,
          url: 'https://news.example/7',
          title: 'R&amp;D <i>news</i>',
          kind: 'video',
          durationSeconds: 9,
          published,
          picture: { alt: 'x', renditions: [{ url: 'https://i.example/a', width: 220, type: 'image/webp' }] },
          sectionIds: ['africa'],
          kicker: [{ title: 'K' }],
          liveStatus: 'live',
          relatedIds: [1],
          media: [{ url: 'https://i.example/v', type: 'video/mp4', durationSeconds: 9 }],
        },
        { title: 'No id' },
        null,
      ],
    });
    expect(format).to.equal('newsfold');
    expect(feed).to.include({ title: 'Desk', homeUrl: 'https://news.example/', updated: published });
    expect(feed.articles).to.have.length(1);
    expect(feed.articles[0]).to.deep.include({
      id: '7',
      title: 'R&D news',
      kind: 'video',
      durationSeconds: 9,
      published,
      sectionIds: ['africa'],
      liveStatus: 'live',
      relatedIds: ['1'],
      access: 'free',
      media: [{ url: 'https://i.example/v', type: 'video/mp4', durationSeconds: 9 }],
    });
    expect(feed.articles[0]!.picture!.renditions).to.deep.equal([
      { url: 'https://i.example/a', width: 220, height: undefined, type: 'image/webp' },
    ]);
  });

  it('returns an equal feed for a copy', async () => {
    const { feed } = await parseFeed(jsonFeed());
    expect(toJson((await parseFeed({ ...feed })).feed)).to.deep.equal(toJson(feed));
  });

  it('drops javascript: URLs in every field', async () => {
    const bad = 'javascript:alert(1)';
    const link = { title: 'T', url: bad };
    const model = {
      homeUrl: bad,
      url: bad,
      logo: bad,
      latestAudio: bad,
      latestVideo: bad,
      sections: [{ id: 's', ...link }],
      topics: [link],
      channels: [
        {
          id: 'c',
          ...link,
          poster: bad,
          stream: { url: bad },
          schedule: [{ ...link, start: '2026-01-01T00:00:00Z' }],
        },
      ],
      articles: [
        {
          id: 'a',
          ...link,
          shortUrl: bad,
          kicker: [link],
          topics: [link],
          sponsor: { name: 'S', url: bad, logo: bad },
          authors: [{ name: 'A', url: bad, avatar: bad }],
          media: [{ url: bad }],
          picture: { renditions: [{ url: bad }] },
        },
      ],
    };
    const item = {
      id: 'a',
      ...link,
      external_url: bad,
      image: bad,
      banner_image: bad,
      authors: [{ name: 'A', url: bad, avatar: bad }],
      attachments: [{ url: bad }],
      _newsfold: {
        image: bad,
        short_url: bad,
        kicker: [link],
        topics: [link],
        sponsor: { name: 'S', url: bad, logo: bad },
      },
    };
    for (const input of [
      model,
      jsonFeed({
        items: [item, { id: bad, title: 'T', _newsfold: { image: { renditions: [{ url: bad }] } } }],
      }),
    ]) {
      const { feed } = await parseFeed(input);
      const articles = feed.articles.map((article) => ({ ...article, id: '' }));
      expect(JSON.stringify({ ...feed, articles })).not.to.contain('javascript:');
      expect(feed.articles[0]).to.include({ url: '', title: 'T' });
    }
  });
});

describe('readFeed with the item option', () => {
  const rows: [name: string, input: object][] = [
    ['an item of a JSON Feed', { id: 'a', title: 'T', date_published: '2026-11-23T09:22:00Z' }],
    [
      'an article of the model',
      { id: 'a', title: 'T', kind: 'article', published: new Date('2026-11-23T09:22:00Z') },
    ],
    [
      'a whole feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 'a', title: 'T', date_published: '2026-11-23T09:22:00Z' }],
      },
    ],
  ];
  for (const [name, input] of rows) {
    it(`accepts ${name}`, async () => {
      const [article] = (await readFeed(input, { item: true })).feed.articles;
      expect(article).to.deep.include({ id: 'a', title: 'T', published: new Date('2026-11-23T09:22:00Z') });
    });
  }

  it('returns the same object when it is a result of the parser', async () => {
    const [article] = (await parseFeed(jsonFeed())).feed.articles;
    expect((await readFeed(article, { item: true })).feed.articles[0]).to.equal(article);
  });
});
