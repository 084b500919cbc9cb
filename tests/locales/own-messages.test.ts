import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { words as en } from '../../src/locales/en.js';
import { merge, usableWords, type OwnWords } from '../../src/locales/own-messages.js';
import { allWords } from './all-messages.js';

/** What authors give is not always what the types ask for. */
const use = (own: unknown) => {
  const complaints: string[] = [];
  const usable = usableWords(own as OwnWords, en, (what) => complaints.push(what));
  return { words: { ...merge(en, usable), language: 'x-own' }, complaints };
};
/** Shallow: what is inside of junk is never looked at. */
const anything = fc.anything({ maxDepth: 1, maxKeys: 3 });

describe('words of a page’s own', () => {
  it('stand in the place of those that there are, and leave the rest', () => {
    const own: OwnWords = {
      live: 'On air',
      moreFrom: 'All of {title}',
      kinds: { video: 'Film' },
      labels: { breaking: 'Just in' },
    };
    const { words, complaints } = use(own);
    expect(complaints).to.deep.equal([]);
    expect(words).to.deep.equal({
      ...en,
      ...own,
      language: 'x-own',
      kinds: { ...en.kinds, video: 'Film' },
      labels: { ...en.labels, breaking: 'Just in' },
    });
  });

  it('are under the tag that they were given for, whatever they say themselves', () => {
    expect(use({}).words.language).to.equal('x-own');
    expect(use({ language: 'de' }).words.language).to.equal('x-own');
  });

  it('leave the language’s own words as they are', () => {
    const before = structuredClone(en);
    use({ live: 'On air', kinds: { video: 'Film' } });
    expect(en).to.deep.equal(before);
  });

  it('can be a whole language', () => {
    for (const [, words] of allWords) {
      const { words: used, complaints } = use(words);
      const { time: _, ...texts } = words;
      expect(complaints).to.deep.equal([]);
      expect(used).to.deep.equal({ ...texts, language: 'x-own' });
    }
  });
});

describe('what is no word', () => {
  const rows: [what: string, own: unknown, complaint: string][] = [
    ['a name that is none', { liveNow: 'On air' }, 'liveNow'],
    ['a number', { live: 7 }, 'live'],
    ['nothing', { live: undefined }, 'live'],
    ['null', { live: null }, 'live'],
    ['an object', { live: { text: 'On air' } }, 'live'],
    ['a kind that is none', { kinds: { film: 'Film' } }, 'film'],
    ['a list for a kind', { kinds: { video: ['Film'] } }, 'video'],
    ['a text for kinds', { kinds: 'Film' }, '0'],
    ['a label switched off', { labels: { breaking: false } }, 'breaking'],
    ['a name that every object has', { toString: 'x' }, 'toString'],
    ['another', { constructor: 'x' }, 'constructor'],
    ['a third', JSON.parse('{ "__proto__": "x" }'), '__proto__'],
    ['a text without its place', { moreFrom: 'All of it' }, 'moreFrom'],
    ['one of two places', { position: '{place}.' }, 'position'],
  ];
  for (const [what, own, complaint] of rows) {
    it(`is left out with a sentence: ${what}`, () => {
      const { words, complaints } = use(
        Object.defineProperty(own, 'pause', { value: 'Halt', enumerable: true }),
      );
      expect(words).to.deep.equal({ ...en, pause: 'Halt', language: 'x-own' });
      expect(complaints.join()).to.include(complaint);
    });
  }

  it('does no harm where it is nothing at all', () => {
    for (const own of [{ kinds: null }, { labels: null }, null, undefined, 'On air', 7, []]) {
      expect(use(own).words, JSON.stringify(own)).to.deep.equal({ ...en, language: 'x-own' });
    }
  });

  it('never throws, and leaves English words or texts', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(en), 'junk'),
          fc.oneof(fc.string(), anything, fc.dictionary(fc.constantFrom('video', 'breaking', 'x'), anything)),
        ),
        (own) => {
          const { words } = use(own);
          const shape = (value: object): string =>
            Object.entries(value)
              .map(([name, one]) => `${name}: ${typeof one === 'string' ? 'text' : shape(one as object)}`)
              .sort()
              .join();
          expect(shape(words)).to.equal(shape(en));
        },
      ),
    ));
});
