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

describe('what a page holds', () => {
  const rows: [name: string, input: object, isItem: boolean][] = [
    ['a JSON Feed', worldDesk({ now: new Date('2026-11-23T12:00:00Z') }), false],
    [
      'a JSON Feed with odd items',
      { version: 'https://jsonfeed.org/version/1', items: [{ uri: 'a' }] },
      false,
    ],
    ['a JSON Feed that names no version', { title: 'Desk', items: [item] }, false],
    ['a feed of the model', { title: 'Desk', articles: [article], namedUrl: '' }, false],
    ['an item of a JSON Feed', item, true],
    ['an article of the model', article, true],
  ];
  for (const [name, input, isItem] of rows)
    it(`is read at once where it is ${name}, as text and as an object`, () => {
      expect(readFeed(input, { item: isItem })).not.to.be.a('promise');
      expect(readFeed(JSON.stringify(input), { item: isItem })).not.to.be.a('promise');
    });

  it('is left to the late file whenever a rare format accepts it', () => {
    // What tells the rare formats apart, by itself and among what is in every feed.
    const names = (
      'mainContent teaserGroup paginationInfo reference contentComposition namedUrl livestreamChannels nextTimeSlots ' +
      'response results content section edition tag uri versioncreated headline headlines pubStatus rendered ' +
      '@type @graph data id title items kind kicker sectionIds'
    ).split(' ');
    const { wire } = fc.letrec<{ wire: object; value: unknown }>((tie) => ({
      wire: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 }),
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('A', 1, null),
        tie('wire'),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }));
    const feed = wire.map((one) => ({ title: 'Desk', items: [one] }));
    const post = wire.map((title) => ({ title }));
    fc.assert(
      fc.property(fc.oneof(wire, feed, post), fc.boolean(), (input, isItem) => {
        if (lazyFormats.some(({ accepts }) => accepts(input)))
          expect(convertNative(input, { item: isItem })).to.equal(undefined);
      }),
      { numRuns: 20_000 },
    );
  });
});
