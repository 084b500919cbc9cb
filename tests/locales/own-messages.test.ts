import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { messages as en } from '../../src/locales/en.js';
import { merge, usableMessages, type OwnMessages } from '../../src/locales/own-messages.js';
import { allMessages } from './all-messages.js';

/** Takes any value, because pages without TypeScript pass anything. */
const use = (own: unknown) => {
  const complaints: string[] = [];
  const usable = usableMessages(own as OwnMessages, en, (complaint) => complaints.push(complaint));
  return { messages: { ...merge(en, usable), language: 'x-own' }, complaints };
};
/** Shallow, because nested values of invalid messages are never read. */
const anything = fc.anything({ maxDepth: 1, maxKeys: 3 });

describe('usableMessages', () => {
  it('overrides the given messages and keeps the rest', () => {
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

  it('ignores a language in the messages', () => {
    expect(use({}).messages.language).to.equal('x-own');
    expect(use({ language: 'de' }).messages.language).to.equal('x-own');
  });

  it('does not change the messages of the language', () => {
    const before = structuredClone(en);
    use({ live: 'On air', kinds: { video: 'Film' } });
    expect(en).to.deep.equal(before);
  });

  it('accepts a complete set of messages', () => {
    for (const [, messages] of allMessages) {
      const { messages: used, complaints } = use(messages);
      const { time: _, ...texts } = messages;
      expect(complaints).to.deep.equal([]);
      expect(used).to.deep.equal({ ...texts, language: 'x-own' });
    }
  });
});

describe('usableMessages with invalid input', () => {
  const rows: [input: string, own: unknown, complaint: string][] = [
    ['an unknown key', { liveNow: 'On air' }, 'liveNow'],
    ['a number', { live: 7 }, 'live'],
    ['undefined', { live: undefined }, 'live'],
    ['null', { live: null }, 'live'],
    ['an object', { live: { text: 'On air' } }, 'live'],
    ['an unknown kind', { kinds: { film: 'Film' } }, 'film'],
    ['a list for a kind', { kinds: { video: ['Film'] } }, 'video'],
    ['a string for kinds', { kinds: 'Film' }, '0'],
    ['false for a label', { labels: { breaking: false } }, 'breaking'],
    ['the key toString', { toString: 'x' }, 'toString'],
    ['the key constructor', { constructor: 'x' }, 'constructor'],
    ['the key __proto__', JSON.parse('{ "__proto__": "x" }'), '__proto__'],
    ['a message without its placeholder', { moreFrom: 'All of it' }, 'moreFrom'],
    ['a message with one of two placeholders', { position: '{place}.' }, 'position'],
  ];
  for (const [input, own, complaint] of rows) {
    it(`ignores ${input} and reports it`, () => {
      const { messages, complaints } = use(
        Object.defineProperty(own, 'pause', { value: 'Halt', enumerable: true }),
      );
      expect(messages).to.deep.equal({ ...en, pause: 'Halt', language: 'x-own' });
      expect(complaints.join()).to.include(complaint);
    });
  }

  it('ignores input that is no messages object', () => {
    for (const own of [{ kinds: null }, { labels: null }, null, undefined, 'On air', 7, []]) {
      expect(use(own).messages, JSON.stringify(own)).to.deep.equal({ ...en, language: 'x-own' });
    }
  });

  it('returns a complete set of texts for any input', () =>
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
              .map(
                ([name, child]) => `${name}: ${typeof child === 'string' ? 'text' : shape(child as object)}`,
              )
              .sort()
              .join();
          expect(shape(messages)).to.equal(shape(en));
        },
      ),
    ));
});
