import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatClock, formatDate, formatDateAndClock } from '../../src/intl/format-date.js';
import { localeOf, tags } from '../locales/all-messages.js';
import { anyDate, anyLanguage, anyZone } from '../model/arbitraries.js';
import { expectText, toPlain, expectedTimes } from './expected-times.js';

const lastOf2022 = new Date('2022-12-31T12:30:00Z');
const november2026 = new Date('2026-11-23T12:30:00Z');
const may2026 = new Date('2026-05-01T00:05:00Z');
const nearMidnight = new Date('2022-12-31T23:30:00Z');

describe('formatDate and formatClock', () => {
  for (const tag of tags) {
    it(`format in ${tag}`, () => {
      expectText(formatDate(lastOf2022, localeOf(tag)), expectedTimes[tag]!.lastOf2022);
      expectText(formatDate(november2026, localeOf(tag)), expectedTimes[tag]!.november2026);
      expectText(formatClock(lastOf2022, localeOf(tag)), expectedTimes[tag]!.clock);
    });
  }
});

describe('formatDate', () => {
  // The Persian calendar has other month names in Afghanistan (Dari and Pashto) than in Iran.
  const rows: [language: string, date: Date, text: string][] = [
    ['fa', lastOf2022, '۱۰ دی ۱۴۰۱'],
    ['fa', november2026, '۲ آذر ۱۴۰۵'],
    ['fa', may2026, '۱۱ اردیبهشت ۱۴۰۵'],
    ['fa-AF', lastOf2022, '۱۰ جدی ۱۴۰۱'],
    ['fa-AF', november2026, '۲ قوس ۱۴۰۵'],
    ['fa-AF', may2026, '۱۱ ثور ۱۴۰۵'],
    ['ps', lastOf2022, '۱۰ مرغومی ۱۴۰۱'],
    ['ps', november2026, '۲ لیندۍ ۱۴۰۵'],
    ['ps', may2026, '۱۱ غویی ۱۴۰۵'],
    ['bn', november2026, '২৩ নভেম্বর, ২০২৬'],
    // Days have no leading zero.
    ['bs', may2026, '1. maj 2026.'],
    ['ha', may2026, '1 ga Mayu, 2026'],
    ['mk', may2026, '1 мај 2026 г.'],
    ['sq', may2026, '1 maj 2026'],
    // Regional variants.
    ['de-AT', new Date('2026-01-05T12:00:00Z'), '5. Jänner 2026'],
    ['en-GB', november2026, '23 November 2026'],
    ['pt-AO', november2026, '23 de novembro de 2026'],
  ];
  for (const [language, date, text] of rows) {
    it(`returns “${text}” for ${date.toISOString().slice(0, 10)} in ${language}`, () => {
      expect(toPlain(formatDate(date, localeOf(language)))).to.equal(text);
    });
  }

  it('uses all month names of languages with time messages', () => {
    for (const tag of ['bs', 'ha', 'mk', 'ps', 'sq']) {
      const locale = localeOf(tag);
      const inMonths = locale.messages!.months.map((month, i) => {
        // The Persian year begins on March 21.
        const date = new Date(Date.UTC(2026, i + (tag === 'ps' ? 3 : 0), 10));
        return formatDate(date, locale).includes(` ${month}`);
      });
      expect(inMonths, tag).to.deep.equal(Array(12).fill(true));
    }
  });

  const zones: [timeZone: string, inEnglish: string, inMacedonian: string][] = [
    ['UTC', 'December 31, 2022', '31 декември 2022 г.'],
    ['America/New_York', 'December 31, 2022', '31 декември 2022 г.'],
    ['Europe/Berlin', 'January 1, 2023', '1 јануари 2023 г.'],
    ['Asia/Tokyo', 'January 1, 2023', '1 јануари 2023 г.'],
  ];
  for (const [timeZone, inEnglish, inMacedonian] of zones) {
    it(`returns the date in ${timeZone}`, () => {
      expect(formatDate(nearMidnight, localeOf('en', timeZone))).to.equal(inEnglish);
      expect(formatDate(nearMidnight, localeOf('mk', timeZone))).to.equal(inMacedonian);
      expect(formatDate(nearMidnight, localeOf('xx', timeZone))).to.equal(inEnglish);
      expect(formatDate(nearMidnight, localeOf('no such language', timeZone))).to.equal(inEnglish);
    });
  }

  it('returns the date in the reader’s time zone for an unknown one', () => {
    const inEnglish = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(nearMidnight);
    for (const timeZone of ['No/Such_Zone', '', 'junk', undefined]) {
      expect(formatDate(nearMidnight, { language: 'en', timeZone })).to.equal(inEnglish);
    }
  });
});

describe('formatClock', () => {
  const rows: [language: string, timeZone: string, text: string][] = [
    ['en', 'UTC', '11:30 PM'],
    ['en-GB', 'UTC', '23:30'],
    ['de', 'Europe/Berlin', '00:30'],
    ['mk', 'Europe/Skopje', '00:30'],
    ['sq', 'UTC', '23:30'],
    ['ps', 'Asia/Kabul', '۰۴:۰۰'],
    ['fa-AF', 'Asia/Kabul', '۴:۰۰'],
    ['bn', 'Asia/Dhaka', '৫:৩০ AM'],
    ['xx', 'Asia/Tokyo', '8:30 AM'],
  ];
  for (const [language, timeZone, text] of rows) {
    it(`returns “${text}” for ${language} in ${timeZone}`, () => {
      expect(toPlain(formatClock(nearMidnight, localeOf(language, timeZone)))).to.equal(text);
    });
  }
});

describe('formatDateAndClock', () => {
  const rows: [language: string, text: string][] = [
    ['en', 'November 23, 2026 at 12:30 PM'],
    ['de', '23. November 2026 um 12:30'],
    ['fa', '۲ آذر ۱۴۰۵ ساعت ۱۲:۳۰'],
    ['bs', '23. novembar 2026. 12:30'],
    ['ha', '23 ga Nuwamba, 2026 12:30'],
    ['mk', '23 ноември 2026 г. 12:30'],
    ['ps', '۲ لیندۍ ۱۴۰۵ ۱۲:۳۰'],
    ['sq', '23 nëntor 2026 12:30'],
    ['xx', 'November 23, 2026 at 12:30 PM'],
  ];
  for (const [language, text] of rows) {
    it(`returns “${text}” for ${language}`, () => {
      expect(toPlain(formatDateAndClock(november2026, localeOf(language)))).to.equal(text);
    });
  }
});

describe('formatDate, formatClock and formatDateAndClock', () => {
  it('return a text for any date and language', () =>
    fc.assert(
      fc.property(anyDate, anyLanguage, anyZone, (date, language, timeZone) => {
        for (const format of [formatDate, formatClock, formatDateAndClock]) {
          expect(format(date, localeOf(language, timeZone))).not.to.equal('');
        }
      }),
      { numRuns: 100 },
    ));

  it('return different dates for different days in every language', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...tags),
        fc.integer({ min: 1, max: 12_000 }),
        fc.integer({ min: 1, max: 4000 }),
        (tag, start, passed) => {
          const on = (days: number) => formatDate(new Date(Date.UTC(2000, 0, days)), localeOf(tag));
          expect(on(start + passed)).not.to.equal(on(start));
        },
      ),
      { numRuns: 300 },
    ));
});
