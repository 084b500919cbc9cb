import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { convertNative } from '../../src/formats/native.js';
import { readFeed } from '../../src/formats/parse-feed.js';
import { lazyFormats } from '../../src/formats/registry.js';
import type { LazyFormat } from '../../src/formats/types.js';
import { worldDesk } from '../fixtures/world-desk/index.js';

const item = { id: 'a', url: 'https://news.example/a', title: 'A', _newsfold: { kind: 'video' } };
const article = {
  id: 'a',
  url: 'https://news.example/a',
  title: 'A',
  kind: 'video',
  bodyHtml: '<p>',
  durationSeconds: 9,
  shortUrl: 'https://n.example/a',
  sectionIds: ['africa'],
  liveStatus: 'live',
};

describe('readFeed', () => {
  const rows: [name: string, input: object, isItem: boolean][] = [
    ['a JSON Feed', worldDesk({ now: new Date('2026-11-23T12:00:00Z') }), false],
    [
      'a JSON Feed with odd items',
      { version: 'https://jsonfeed.org/version/1', items: [{ uri: 'a' }] },
      false,
    ],
    ['a JSON Feed without a version', { title: 'Desk', items: [item] }, false],
    ['a feed of the model', { title: 'Desk', articles: [article], namedUrl: '' }, false],
    ['an item of a JSON Feed', item, true],
    ['an article of the model', article, true],
  ];
  for (const [name, input, isItem] of rows)
    it(`parses ${name} synchronously, as text and as an object`, () => {
      expect(readFeed(input, { item: isItem })).not.to.be.a('promise');
      expect(readFeed(JSON.stringify(input), { item: isItem })).not.to.be.a('promise');
    });

  it('leaves input to the lazy formats whenever one of them accepts it', () => {
    // Keys that formats are detected by, and keys that an item or an article of the model has.
    const keysByFormat = lazyFormats.map(({ accepts }) => keysReadBy(accepts));
    const keys = new Set([...keysByFormat.flat(), 'id', 'title', 'items', 'kind', 'kicker', 'sectionIds']);
    const { json } = fc.letrec<{ json: object; value: unknown }>((tie) => ({
      json: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('A', 1, null),
        tie('json'),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }));
    const feed = json.map((item) => ({ title: 'Desk', items: [item] }));
    const post = json.map((title) => ({ title }));
    const accepted = new Set<LazyFormat>();
    fc.assert(
      fc.property(fc.oneof(json, feed, post), fc.boolean(), (input, isItem) => {
        const lazy = lazyFormats.filter(({ accepts }) => accepts(input));
        for (const format of lazy) accepted.add(format);
        if (lazy.length) expect(convertNative(input, { item: isItem })).to.equal(undefined);
      }),
      { numRuns: 20_000 },
    );
    // The others are named, or detected in markup.
    expect([...accepted]).to.have.members(lazyFormats.filter((_, i) => keysByFormat[i]!.length));
  });
});

/** The keys that a format looks for in JSON, found by giving it objects that have any key, or have it not, at random. */
function keysReadBy(accepts: LazyFormat['accepts']): string[] {
  const keys = new Set<string>();
  for (const answers of fc.sample(fc.infiniteStream(fc.boolean()), 5000)) {
    const has = (key: string | symbol) => {
      if (typeof key === 'string') keys.add(key);
      return answers.next().value as boolean;
    };
    const anyObject = (): object =>
      new Proxy(
        {},
        {
          has: (_, key) => has(key),
          get: (_, key) => (has(key) ? anyObject() : [anyObject()]),
          getOwnPropertyDescriptor: (_, key) => (has(key) ? { configurable: true, value: 1 } : undefined),
        },
      );
    accepts(anyObject());
  }
  return [...keys];
}
