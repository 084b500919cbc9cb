import { expect } from '@open-wc/testing';
import { interpolate } from '../../src/locales/interpolate.js';
import { allWords } from './all-messages.js';

describe('a text with places', () => {
  const rows: [text: string, values: Record<string, string>, filled: string][] = [
    ['More from {title}', { title: 'Africa' }, 'More from Africa'],
    ['{place} of {count}', { place: '2', count: '8' }, '2 of 8'],
    ['{count}-{place}-{count}', { place: '2', count: '8' }, '8-2-8'],
    ['Live', { title: 'Africa' }, 'Live'],
    ['More from {title}', {}, 'More from {title}'],
    ['More from {title}', { title: '' }, 'More from '],
    // What is put in is no pattern and has no places of its own.
    ['{title}', { title: '$& $1 {title}' }, '$& $1 {title}'],
  ];
  for (const [text, values, filled] of rows) {
    it(`“${text}” becomes “${filled}”`, () => expect(interpolate(text, values)).to.equal(filled));
  }

  it('has none left, in every language', () => {
    for (const [tag, { position }] of allWords) {
      const text = interpolate(position, { place: '2', count: '8' });
      expect(text, tag).to.include('2').and.to.include('8').and.not.to.include('{');
    }
  });
});
