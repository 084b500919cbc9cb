import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDuration, formatDurationInWords } from '../../src/intl/format-duration.js';
import { localeOf, tags } from '../locales/all-messages.js';
import { anyLanguage } from '../model/arbitraries.js';
import { expectText, toPlain, expectedTimes } from './expected-times.js';

const english = localeOf('en');

describe('formatDuration and formatDurationInWords', () => {
  const rows: [seconds: number, shown: string, spoken: string][] = [
    [1, '0:01', '1 second'],
    [5, '0:05', '5 seconds'],
    [59.4, '0:59', '59 seconds'],
    [59.6, '1:00', '1 minute'],
    [60, '1:00', '1 minute'],
    [92, '1:32', '1 minute 32 seconds'],
    [92.4, '1:32', '1 minute 32 seconds'],
    [600, '10:00', '10 minutes'],
    [3599.5, '1:00:00', '1 hour'],
    [3600, '1:00:00', '1 hour'],
    [3724, '1:02:04', '1 hour 2 minutes 4 seconds'],
    [36_000, '10:00:00', '10 hours'],
    [4_000_000, '1111:06:40', '1,111 hours 6 minutes 40 seconds'],
  ];
  for (const [seconds, shown, spoken] of rows) {
    it(`return ${shown} and “${spoken}” for ${seconds} seconds`, () => {
      expect(formatDuration(seconds, english)).to.equal(shown);
      expect(formatDurationInWords(seconds, english)).to.equal(spoken);
    });
  }

  for (const tag of tags) {
    it(`format in ${tag}`, () => {
      expectText(formatDuration(92, localeOf(tag)), expectedTimes[tag]!.shown);
      expectText(formatDuration(3723, localeOf(tag)), expectedTimes[tag]!.shownLong);
      expectText(formatDurationInWords(92, localeOf(tag)), expectedTimes[tag]!.spoken);
    });
  }

  it('use English for a language that no browser supports', () => {
    for (const language of ['xx', 'no such language', '']) {
      expect(formatDuration(92, localeOf(language))).to.equal('1:32');
      expect(formatDurationInWords(92, localeOf(language))).to.equal('1 minute 32 seconds');
    }
  });

  it('return digits that add up to the whole seconds', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
        const parts = formatDuration(seconds, english).split(':').map(Number);
        expect(parts.reduce((sum, part) => sum * 60 + part, 0)).to.equal(Math.round(seconds));
      }),
    ));

  it('return the same shape in every language as in English', () =>
    fc.assert(
      fc.property(fc.constantFrom(...tags), fc.nat(1e6), (tag, seconds) => {
        const shape = (text: string) => text.replace(/\p{Nd}/gu, '0');
        expect(shape(formatDuration(seconds, localeOf(tag)))).to.equal(
          shape(formatDuration(seconds, english)),
        );
      }),
    ));

  it('return a text for any language', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), anyLanguage, (seconds, language) => {
        expect(formatDuration(seconds, localeOf(language))).not.to.equal('');
        expect(formatDurationInWords(seconds, localeOf(language))).not.to.equal('');
      }),
    ));
});

describe('formatDurationInWords', () => {
  type Forms = [one: string, two: string, five: string, twentyOne: string];
  const rows: [language: string, hours: Forms, minutes: Forms, seconds: Forms][] = [
    [
      'ru',
      ['1 час', '2 часа', '5 часов', '21 час'],
      ['1 минута', '2 минуты', '5 минут', '21 минута'],
      ['1 секунда', '2 секунды', '5 секунд', '21 секунда'],
    ],
    [
      'pl',
      ['1 godzina', '2 godziny', '5 godzin', '21 godzin'],
      ['1 minuta', '2 minuty', '5 minut', '21 minut'],
      ['1 sekunda', '2 sekundy', '5 sekund', '21 sekund'],
    ],
    [
      'ar',
      ['ساعة', 'ساعتان', '5 ساعات', '21 ساعة'],
      ['دقيقة', 'دقيقتان', '5 دقائق', '21 دقيقة'],
      ['ثانية', 'ثانيتان', '5 ثوان', '21 ثانية'],
    ],
    // From here on with time messages of our own.
    [
      'bs',
      ['1 sat', '2 sata', '5 sati', '21 sat'],
      ['1 minuta', '2 minute', '5 minuta', '21 minuta'],
      ['1 sekunda', '2 sekunde', '5 sekundi', '21 sekunda'],
    ],
    [
      'ha',
      ['sa’a 1', 'sa’o’i 2', 'sa’o’i 5', 'sa’o’i 21'],
      ['minti 1', 'mintuna 2', 'mintuna 5', 'mintuna 21'],
      ['daƙiƙa 1', 'daƙiƙoƙi 2', 'daƙiƙoƙi 5', 'daƙiƙoƙi 21'],
    ],
    [
      'mk',
      ['1 час', '2 часа', '5 часа', '21 час'],
      ['1 минута', '2 минути', '5 минути', '21 минута'],
      ['1 секунда', '2 секунди', '5 секунди', '21 секунда'],
    ],
    [
      'ps',
      ['۱ ساعت', '۲ ساعته', '۵ ساعته', '۲۱ ساعته'],
      ['۱ دقیقه', '۲ دقیقې', '۵ دقیقې', '۲۱ دقیقې'],
      ['۱ ثانیه', '۲ ثانیې', '۵ ثانیې', '۲۱ ثانیې'],
    ],
    [
      'sq',
      ['1 orë', '2 orë', '5 orë', '21 orë'],
      ['1 minutë', '2 minuta', '5 minuta', '21 minuta'],
      ['1 sekondë', '2 sekonda', '5 sekonda', '21 sekonda'],
    ],
  ];
  for (const [tag, ...forms] of rows) {
    it(`uses the plural forms of ${tag}`, () => {
      const texts = [3600, 60, 1].map((unit) =>
        [1, 2, 5, 21].map((count) => toPlain(formatDurationInWords(count * unit, localeOf(tag)))),
      );
      expect(texts).to.deep.equal(forms);
    });
  }
});
