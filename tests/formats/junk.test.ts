import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFeed, type ParseOptions } from '../../src/formats/parse-feed.js';
import { formats } from '../../src/formats/registry.js';
import { FeedError } from '../../src/model/feed-error.js';

/** Parses any input. Expects a FeedError, or articles that can be shown. */
async function expectFeedOrError(input: unknown, options?: ParseOptions & { item?: boolean }): Promise<void> {
  try {
    for (const { id, title, url } of (await readFeed(input, options)).feed.articles) {
      expect(id).to.be.a('string').that.is.not.empty;
      expect(title).to.be.a('string').that.is.not.empty;
      expect(url).to.match(/^(https?:\/\/.*)?$/s);
    }
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
  }
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withNullPrototype: true,
  withTypedArray: true,
});
const value = fc.oneof(
  anything,
  fc.jsonValue(),
  fc.webUrl(),
  fc.string(),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://',
    '2026-11-23T09:22:00Z',
    '<b>',
    '&amp;',
    'video',
    'live',
    '',
  ),
);
const record = (keys: string[], field: fc.Arbitrary<unknown> = value) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, field])), { requiredKeys: [] });
const listOf = (entry: fc.Arbitrary<unknown>) =>
  fc.oneof(fc.array(fc.oneof(entry, value), { maxLength: 4 }), value);

const image = record(['alt', 'credit', 'focus', 'renditions', 'url']);
const item = record([
  'id',
  'url',
  'title',
  'summary',
  'content_html',
  'content_text',
  'image',
  'date_published',
  'language',
  'tags',
  'authors',
  'attachments',
]).chain((fields) =>
  record(
    [
      'kind',
      'sections',
      'kicker',
      'label',
      'duration_in_seconds',
      'image',
      'agencies',
      'topics',
      'sponsor',
      'live',
      'expires',
      'related',
    ],
    fc.oneof(value, image),
  ).map((_newsfold) => ({ ...fields, _newsfold })),
);
const feed = fc.record({
  version: fc.oneof(fc.constant('https://jsonfeed.org/version/1.1'), value),
  title: value,
  items: listOf(item),
  _newsfold: record(['sections', 'topics', 'channels', 'links', 'top_story']),
});
const article = record([
  'id',
  'url',
  'title',
  'summary',
  'kind',
  'kicker',
  'published',
  'picture',
  'authors',
  'media',
  'sectionIds',
  'sponsor',
  'channels',
  'language',
]);

const runs = { numRuns: 300 };

/** A feed of one item with these fields, and fields that are invalid with a value that is an object. */
type JsonFeed = { createFeed(fields: object): object; badFields(value: unknown): object };

/** A feed of every format that is JSON. */
const jsonFeeds: Record<string, JsonFeed> = {
  'json-feed': {
    createFeed: (fields) => ({ title: 'Desk', items: [{ id: 'a', title: 'A', ...fields }] }),
    badFields: (value) => ({ date_published: value, summary: value }),
  },
  newsfold: {
    createFeed: (fields) => ({ articles: [{ id: 'a', title: 'A', ...fields }] }),
    badFields: (value) => ({ published: value, summary: value }),
  },
  dw: {
    createFeed: (fields) => ({ items: [{ reference: { id: 1, name: 'A' }, name: 'A', ...fields }] }),
    badFields: (value) => ({ displayDate: value, text: value }),
  },
  guardian: {
    createFeed: (fields) => ({ response: { results: [{ id: 'a', webTitle: 'A', ...fields }] } }),
    badFields: (value) => ({ webPublicationDate: value }),
  },
  ninjs: {
    createFeed: (fields) => ({ items: [{ uri: 'a', headline: 'A', ...fields }] }),
    badFields: (value) => ({ versioncreated: value, language: value }),
  },
  wordpress: {
    createFeed: (fields) => [{ id: 1, title: { rendered: 'A' }, ...fields }],
    badFields: (value) => ({ date_gmt: value, excerpt: { rendered: value } }),
  },
  'schema-org': {
    createFeed: (fields) => ({ '@type': 'Article', url: 'https://x/', headline: 'A', ...fields }),
    badFields: (value) => ({ datePublished: value }),
  },
  mapping: {
    createFeed: (fields) => ({ items: [{ id: 'a', title: 'A', when: '2026-11-23', ...fields }] }),
    badFields: (value) => ({ when: value }),
  },
};

/** A mapping has to be given, everything else is detected. */
const optionsOf = (format: string): ParseOptions | undefined =>
  format === 'mapping'
    ? { mapping: { items: 'items', fields: { id: 'id', title: 'title', date_published: 'when' } } }
    : undefined;

describe('readFeed with junk', () => {
  it('rejects or parses any value', () =>
    fc.assert(
      fc.asyncProperty(anything, (input) => expectFeedOrError(input)),
      runs,
    ));

  it('rejects or parses any JSON', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), (input) => expectFeedOrError(JSON.stringify(input))),
      runs,
    ));

  it('rejects or parses any text or bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.uint8Array()), (input) => expectFeedOrError(input)),
      runs,
    ));

  for (const format of formats.keys())
    it(`rejects or parses any value as ${format}`, () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(anything, feed), (input) =>
          expectFeedOrError(input, { ...optionsOf(format), format }),
        ),
        runs,
      ));

  it('returns valid articles for junk in the fields of a JSON Feed', () =>
    fc.assert(
      fc.asyncProperty(feed, (input) => expectFeedOrError(input)),
      runs,
    ));

  it('returns valid articles for junk in the fields of the model', () =>
    fc.assert(
      fc.asyncProperty(listOf(article), value, (articles, rest) =>
        expectFeedOrError({ articles, title: rest, channels: rest }),
      ),
      runs,
    ));

  it('rejects or parses any value as a single item', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(item, article, anything), (input) =>
        expectFeedOrError(input, { item: true }),
      ),
      runs,
    ));

  it('returns valid articles for junk in the fields of a DW list', () => {
    const teaser = fc.record({
      name: value,
      reference: fc.oneof(record(['id', 'name']), value),
      image: fc.oneof(record(['name', 'sizes']), value),
      type: value,
    });
    const list = fc.record({ items: listOf(teaser), paginationInfo: fc.constant({}), mainContent: value });
    fc.assert(
      fc.asyncProperty(list, (input) => expectFeedOrError(input)),
      runs,
    );
  });

  it('has a feed of every format, except for markup', () => {
    expect([...Object.keys(jsonFeeds), 'rss']).to.have.members([...formats.keys()]);
  });

  describe('that looks like the internal notes of a source', () => {
    for (const [format, { createFeed, badFields }] of Object.entries(jsonFeeds))
      it(`reports the same problem paths for ${format}`, async () => {
        const read = async (value: unknown) =>
          await readFeed(createFeed(badFields(value)), optionsOf(format));
        const expected = await read({ a: 5 });
        expect(expected).to.include({ format });
        expect(expected.problems).not.to.be.empty;
        for (const key of ['source', 'from', 'at'])
          for (const source of [5, { path: 5, at: 5 }, { path: 'x', at: 'x', wire: {}, raw: {}, value: {} }])
            expect((await read({ [key]: source })).problems).to.deep.equal(expected.problems);
      });
  });

  describe('that is nested deeply', () => {
    const deep = (open: string, inner: string, close: string) =>
      open.repeat(100_000) + inner + close.repeat(100_000);
    const lists = deep('[', '', ']');
    const objects = deep('{"a":', '1', '}');
    const item = (field: string, text: string) =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","title":"A","${field}":${text}}]}`;
    const rows: [name: string, text: string][] = [
      ['lists', lists],
      ['objects', objects],
      ['lists as a version', `{"version":${lists}}`],
      ['lists as a title', `{"items":[],"title":${lists}}`],
      ...['tags', 'image', 'summary', '_newsfold', 'authors', 'date_published'].flatMap(
        (field): [string, string][] => [
          [`lists as ${field}`, item(field, lists)],
          [`objects as ${field}`, item(field, objects)],
        ],
      ),
    ];
    for (const [name, text] of rows) it(`rejects or parses deep ${name}`, () => expectFeedOrError(text));

    it('ignores five million levels under an unknown key', async () => {
      const deepList: unknown = JSON.parse('['.repeat(5_000_000) + ']'.repeat(5_000_000));
      for (const [format, { createFeed }] of Object.entries(jsonFeeds))
        for (const more of [{ x: deepList }, { x: { y: deepList } }]) {
          const read = await readFeed(createFeed(more), optionsOf(format));
          expect(read).to.include({ format });
          expect(read.problems).to.deep.equal([]);
          expect(read.feed.articles).to.have.length(1);
        }
    }).timeout(60_000);
  });
});
