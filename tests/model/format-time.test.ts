import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  formatAge,
  formatClock,
  formatDate,
  formatDay,
  formatDuration,
  formatWait,
  speakDuration,
  type TimedText,
} from '../../src/locales/format-time.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2023-01-02T12:00:00Z');
const zone = 'UTC';

/** Text with plain spaces: `Intl` sets narrow ones in times. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('an age', () => {
  const rows: [age: number, text: string, language?: string][] = [
    [0, 'now'],
    [minute - 1, 'now'],
    [minute, '1 minute ago'],
    [38 * minute, '38 minutes ago'],
    [39 * minute - 1, '38 minutes ago'],
    [hour - 1, '59 minutes ago'],
    [hour, '1 hour ago'],
    [6 * hour, '6 hours ago'],
    [6.5 * hour, '6 hours ago'],
    [day - 1, '23 hours ago'],
    [day, 'January 1, 2023'],
    [2 * day, 'December 31, 2022'],
    [-1, 'now'],
    [-5 * day, 'now'],
    [38 * minute, 'vor 38 Minuten', 'de'],
    [2 * day, '31. Dezember 2022', 'de'],
    [38 * minute, '38 minutes ago', 'no such language'],
  ];
  for (const [age, text, language = 'en'] of rows) {
    it(`of ${age / minute} minutes reads “${text}” in ${language}`, () => {
      expect(formatAge(new Date(now - age), now, language, zone).text).to.equal(text);
    });
  }
});

describe('a wait', () => {
  const rows: [wait: number, text: string][] = [
    [-day, 'now'],
    [0, 'now'],
    [1, 'in 1 minute'],
    [minute, 'in 1 minute'],
    [minute + 1, 'in 2 minutes'],
    [11.5 * minute, 'in 12 minutes'],
    [12 * minute, 'in 12 minutes'],
    [hour - 1, 'in 60 minutes'],
    [hour, 'in 1 hour'],
    [2 * hour - 1, 'in 1 hour'],
    [6 * hour, 'in 6 hours'],
    [day - 1, 'in 23 hours'],
    [day, 'January 3, 2023 at 12:00 PM'],
  ];
  for (const [wait, text] of rows) {
    it(`of ${wait / minute} minutes reads “${text}”`, () => {
      expect(plain(formatWait(new Date(now + wait), now, 'en', zone).text)).to.equal(text);
    });
  }
});

describe('a text that changes with time', () => {
  type Format = (date: Date, now: number, language: string, timeZone?: string) => TimedText;
  const formats: [name: string, format: Format][] = [
    ['age', formatAge],
    ['wait', formatWait],
  ];
  // Any moment of two days around the date, the round ones more often.
  const distance = fc.oneof(
    fc.integer({ min: -2 * day, max: 2 * day }),
    fc
      .tuple(fc.integer({ min: -48, max: 48 }), fc.integer({ min: -2, max: 2 }))
      .map(([hours, ms]) => hours * hour + ms),
    fc
      .tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -2, max: 2 }))
      .map(([minutes, ms]) => minutes * minute + ms),
  );

  for (const [name, format] of formats) {
    it(`is the ${name} up to the exact moment that it names`, () =>
      fc.assert(
        fc.property(distance, fc.constantFrom('en', 'de', 'ar'), (ms, language) => {
          const date = new Date(now + ms);
          const { text, until } = format(date, now, language, zone);
          const at = (time: number) => format(date, time, language, zone).text;
          expect(until).to.be.above(now);
          if (until === Infinity) {
            for (const later of [minute, hour, day, 400 * day]) expect(at(now + later)).to.equal(text);
            return;
          }
          expect(at(until - 1)).to.equal(text);
          expect(at(until)).not.to.equal(text);
        }),
        { numRuns: 500 },
      ));

    it(`ends as an ${name} that stays`, () => {
      const date = new Date(now + hour);
      let time = now - 2 * hour;
      let changes = 0;
      while (time !== Infinity && changes < 1000) {
        time = format(date, time, 'en', zone).until;
        changes++;
      }
      expect(time).to.equal(Infinity);
      expect(changes).to.be.below(100);
    });
  }
});

describe('a date', () => {
  const date = new Date('2022-12-31T23:30:00Z');
  it('is that of the time zone', () => {
    expect(formatDate(date, 'en', 'UTC')).to.equal('December 31, 2022');
    expect(formatDate(date, 'en', 'Europe/Berlin')).to.equal('January 1, 2023');
    expect(formatDate(date, 'en', 'No/Such_Zone')).to.match(/^(December 31, 2022|January 1, 2023)$/);
  });
  it('has a time of day', () => {
    expect(plain(formatClock(date, 'en', 'UTC'))).to.equal('11:30 PM');
    expect(plain(formatClock(date, 'de', 'Europe/Berlin'))).to.equal('00:30');
  });
});

describe('a duration', () => {
  const rows: [seconds: number, shown: string, spoken: string][] = [
    [1, '0:01', '1 second'],
    [5, '0:05', '5 seconds'],
    [59.6, '1:00', '1 minute'],
    [60, '1:00', '1 minute'],
    [92, '1:32', '1 minute 32 seconds'],
    [92.4, '1:32', '1 minute 32 seconds'],
    [600, '10:00', '10 minutes'],
    [3600, '1:00:00', '1 hour'],
    [3724, '1:02:04', '1 hour 2 minutes 4 seconds'],
    [36_000, '10:00:00', '10 hours'],
  ];
  for (const [seconds, shown, spoken] of rows) {
    it(`of ${seconds} seconds is shown as ${shown} and spoken as “${spoken}”`, () => {
      expect(formatDuration(seconds)).to.equal(shown);
      expect(speakDuration(seconds, 'en')).to.equal(spoken);
    });
  }
});

describe('a day', () => {
  const midnight = Date.parse('2023-01-03T00:00:00Z');
  const rows: [date: string, text: string, language?: string, timeZone?: string][] = [
    ['2023-01-02T11:00:00Z', 'Today'],
    ['2023-01-02T00:00:00Z', 'Today'],
    ['2023-01-01T23:59:59Z', 'Yesterday'],
    ['2023-01-01T00:00:00Z', 'Yesterday'],
    ['2022-12-31T23:59:59Z', 'December 31, 2022'],
    ['2023-01-09T00:00:00Z', 'Today'],
    ['2023-01-02T11:00:00Z', 'Heute', 'de'],
    ['2023-01-01T11:00:00Z', 'Gestern', 'de'],
    ['2023-01-01T23:30:00Z', 'Today', 'en', 'Asia/Tokyo'],
    ['2023-01-01T14:30:00Z', 'Yesterday', 'en', 'Asia/Tokyo'],
    ['2023-01-01T11:00:00Z', 'أمس', 'ar'],
  ];
  for (const [date, text, language = 'en', timeZone = zone] of rows) {
    it(`of ${date} in ${timeZone} reads “${text}”`, () => {
      expect(formatDay(new Date(date), now, language, timeZone).text).to.equal(text);
    });
  }

  it('is true until midnight where the reader is', () => {
    const today = new Date('2023-01-02T11:00:00Z');
    expect(formatDay(today, now, 'en', zone).until).to.equal(midnight);
    expect(formatDay(today, now, 'en', 'Asia/Tokyo').until).to.equal(midnight - 9 * hour);
    expect(formatDay(new Date('2022-12-24T11:00:00Z'), now, 'en', zone).until).to.equal(Infinity);
  });
});
