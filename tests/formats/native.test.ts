import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { convertNative } from '../../src/formats/native.js';
import { readFeed } from '../../src/formats/parse-feed.js';
import { lazyFormats } from '../../src/formats/registry.js';
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
    // The keys by which lazy formats are detected, and keys of every feed.
    const names = (
      'mainContent teaserGroup paginationInfo reference contentComposition namedUrl livestreamChannels nextTimeSlots ' +
      'response results content section edition tag uri versioncreated headline headlines pubStatus rendered ' +
      '@type @graph data id title items kind kicker sectionIds'
    ).split(' ');
    const { json } = fc.letrec<{ json: object; value: unknown }>((tie) => ({
      json: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 }),
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('A', 1, null),
        tie('json'),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }));
    const feed = json.map((item) => ({ title: 'Desk', items: [item] }));
    const post = json.map((title) => ({ title }));
    fc.assert(
      fc.property(fc.oneof(json, feed, post), fc.boolean(), (input, isItem) => {
        if (lazyFormats.some(({ accepts }) => accepts(input)))
          expect(convertNative(input, { item: isItem })).to.equal(undefined);
      }),
      { numRuns: 20_000 },
    );
  });
});
