import { expect } from '@open-wc/testing';
import { interpolate } from '../../src/locales/interpolate.js';
import { allMessages } from './all-messages.js';

describe('interpolate', () => {
  const rows: [text: string, values: Record<string, string>, expected: string][] = [
    ['More from {title}', { title: 'Africa' }, 'More from Africa'],
    ['{place} of {count}', { place: '2', count: '8' }, '2 of 8'],
    ['{count}-{place}-{count}', { place: '2', count: '8' }, '8-2-8'],
    ['Live', { title: 'Africa' }, 'Live'],
    ['More from {title}', {}, 'More from {title}'],
    ['More from {title}', { title: '' }, 'More from '],
    // A value is neither a replacement pattern nor interpolated itself.
    ['{title}', { title: '$& $1 {title}' }, '$& $1 {title}'],
  ];
  for (const [text, values, expected] of rows) {
    it(`returns “${expected}” for “${text}”`, () => expect(interpolate(text, values)).to.equal(expected));
  }

  it('replaces all placeholders of the position message in every language', () => {
    for (const [tag, { position }] of allMessages) {
      const text = interpolate(position, { place: '2', count: '8' });
      expect(text, tag).to.include('2').and.to.include('8').and.not.to.include('{');
    }
  });
});
