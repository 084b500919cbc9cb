import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { messages as en } from '../../src/locales/en.js';
import { merge, usableMessages, type OwnMessages } from '../../src/locales/own-messages.js';
import { allWords } from './all-messages.js';

/** What authors give is not always what the types ask for. */
const use = (own: unknown) => {
  const complaints: string[] = [];
  const usable = usableMessages(own as OwnMessages, en, (what) => complaints.push(what));
  return { messages: { ...merge(en, usable), language: 'x-own' }, complaints };
};
/** Shallow: what is inside of junk is never looked at. */
const anything = fc.anything({ maxDepth: 1, maxKeys: 3 });

describe('words of a page’s own', () => {
  it('stand in the place of those that there are, and leave the rest', () => {
    const own: OwnMessages = {
      live: 'On air',
      moreFrom: 'All of {title}',
      kinds: { video: 'Film' },
      labels: { breaking: 'Just in' },
    };
    const { messages, complaints } = use(own);
    expect(complaints).to.deep.equal([]);
    expect(messages).to.deep.equal({
      ...en,
      ...own,
      language: 'x-own',
      kinds: { ...en.kinds, video: 'Film' },
      labels: { ...en.labels, breaking: 'Just in' },
    });
  });

  it('are under the tag that they were given for, whatever they say themselves', () => {
    expect(use({}).messages.language).to.equal('x-own');
    expect(use({ language: 'de' }).messages.language).to.equal('x-own');
  });

  it('leave the language’s own words as they are', () => {
    const before = structuredClone(en);
    use({ live: 'On air', kinds: { video: 'Film' } });
    expect(en).to.deep.equal(before);
  });

  it('can be a whole language', () => {
    for (const [, messages] of allWords) {
      const { messages: used, complaints } = use(messages);
      const { time: _, ...texts } = messages;
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
      const { messages, complaints } = use(
        Object.defineProperty(own, 'pause', { value: 'Halt', enumerable: true }),
      );
      expect(messages).to.deep.equal({ ...en, pause: 'Halt', language: 'x-own' });
      expect(complaints.join()).to.include(complaint);
    });
  }

  it('does no harm where it is nothing at all', () => {
    for (const own of [{ kinds: null }, { labels: null }, null, undefined, 'On air', 7, []]) {
      expect(use(own).messages, JSON.stringify(own)).to.deep.equal({ ...en, language: 'x-own' });
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
          const { messages } = use(own);
          const shape = (value: object): string =>
            Object.entries(value)
              .map(([name, one]) => `${name}: ${typeof one === 'string' ? 'text' : shape(one as object)}`)
              .sort()
              .join();
          expect(shape(messages)).to.equal(shape(en));
        },
      ),
    ));
});
