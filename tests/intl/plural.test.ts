import { expect } from '@open-wc/testing';
import { formatNumber, plural } from '../../src/intl/plural.js';
import type { Plural } from '../../src/intl/time-locale.js';

describe('plural', () => {
  const arabic: Plural = { zero: 'z #', one: 'o #', two: 't #', few: 'f #', many: 'm #', other: 'x #' };
  const rows: [language: string, forms: Plural, count: number, text: string][] = [
    ['ar', arabic, 0, 'z 0'],
    ['ar', arabic, 1, 'o 1'],
    ['ar', arabic, 2, 't 2'],
    ['ar', arabic, 5, 'f 5'],
    ['ar', arabic, 21, 'm 21'],
    ['ar', arabic, 100, 'x 100'],
    ['bs', { one: '# sat', few: '# sata', other: '# sati' }, 21, '21 sat'],
    ['bs', { one: '# sat', few: '# sata', other: '# sati' }, 11, '11 sati'],
    ['mk', { one: '# час', other: '# часа' }, 11, '11 часа'],
    ['sq', { one: '# orë', other: '# orë' }, 1, '1 orë'],
    // A missing form is replaced by `other`.
    ['ru', { other: '# мин.' }, 2, '2 мин.'],
    ['en', { one: 'one', other: '# of them' }, 1, 'one'],
    ['en', { other: 'no. #, again #' }, 3, 'no. 3, again #'],
    // A language that no browser supports has the rules of English.
    ['xx', { one: 'one', other: '#' }, 1, 'one'],
    ['no such language', { one: 'one', other: '#' }, 2, '2'],
  ];
  for (const [language, forms, count, text] of rows) {
    it(`returns “${text}” for ${count} in ${language}`, () => {
      expect(plural(forms, count, language, 'en-GB')).to.equal(text);
    });
  }

  it('uses the digits of the second tag when browsers do not support the language', () => {
    const forms = { one: '# دقیقه', other: '# دقیقې' };
    expect(plural(forms, 21, 'ps', 'en-GB-u-nu-arabext')).to.equal('۲۱ دقیقې');
  });
});

describe('formatNumber', () => {
  const rows: [language: string, number, text: string][] = [
    ['en', 12_345, '12345'],
    ['de', 12_345, '12345'],
    ['fa', 2026, '۲۰۲۶'],
    ['fa-AF', 2026, '۲۰۲۶'],
    ['bn', 2026, '২০২৬'],
    ['hi', 2026, '2026'],
    ['xx', 12, '12'],
    ['', 12, '12'],
  ];
  for (const [language, number, text] of rows) {
    it(`returns “${text}” for ${number} in “${language}”`, () =>
      expect(formatNumber(number, language)).to.equal(text));
  }
});
