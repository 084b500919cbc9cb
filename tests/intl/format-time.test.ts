import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDay } from '../../src/intl/format-day.js';
import { formatAge, formatTimeUntil } from '../../src/intl/format-time.js';
import { allMessages, localeOf, tags } from '../locales/all-messages.js';
import { anyDate, anyLanguage, anyNow, anyZone } from '../model/arbitraries.js';
import { expectText, toPlain, expectedTimes } from './expected-times.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2023-01-02T12:00:00Z');
const english = localeOf('en');

const ageOf = (ms: number, language = 'en') => formatAge(new Date(now - ms), now, localeOf(language)).text;
const timeUntil = (ms: number, language = 'en') =>
  formatTimeUntil(new Date(now + ms), now, localeOf(language)).text;

describe('formatAge', () => {
  const rows: [age: number, text: string][] = [
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
  ];
  for (const [age, text] of rows) {
    it(`returns “${text}” for an age of ${age / minute} minutes`, () => expect(ageOf(age)).to.equal(text));
  }

  it('never returns a text of formatTimeUntil, in any language', () => {
    const future = new Map(
      tags.map((tag) => {
        const minutes = Array.from({ length: 60 }, (_, i) => timeUntil((i + 1) * minute, tag));
        const hours = Array.from({ length: 23 }, (_, i) => timeUntil((i + 1) * hour, tag));
        return [tag, new Set([...minutes, ...hours])];
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -2 * day, max: 2 * day }), fc.constantFrom(...tags), (age, tag) => {
        expect(future.get(tag)).not.to.include(ageOf(age, tag));
        if (age <= 0) expect(ageOf(age, tag)).to.equal(ageOf(0, tag));
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatTimeUntil', () => {
  const rows: [milliseconds: number, text: string][] = [
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
  for (const [ms, text] of rows) {
    it(`returns “${text}” for ${ms / minute} minutes`, () => expect(toPlain(timeUntil(ms))).to.equal(text));
  }

  it('returns a date and time from a day on, with time messages of our own', () => {
    expect(timeUntil(26 * hour, 'mk')).to.equal('3 јануари 2023 г. 14:00');
  });
});

describe('formatAge, formatTimeUntil and formatDay', () => {
  it('have expected texts for every language', () =>
    expect(Object.keys(expectedTimes)).to.have.members(tags));

  for (const [tag, texts] of Object.entries(expectedTimes)) {
    it(`format in ${tag}`, () => {
      expectText(ageOf(0, tag), texts.now);
      expectText(ageOf(minute, tag), texts.minuteAgo);
      expectText(ageOf(38 * minute, tag), texts.minutesAgo);
      expectText(ageOf(6 * hour, tag), texts.hoursAgo);
      expectText(timeUntil(12 * minute, tag), texts.inMinutes);
      expectText(formatDay(new Date(now), now, localeOf(tag)).text, texts.today);
      expectText(formatDay(new Date(now - day), now, localeOf(tag)).text, texts.yesterday);
    });
  }

  it('are expected to be the same in every browser with time messages of our own', () => {
    const withOwnMessages = tags.filter((tag) => allMessages.get(tag)?.time);
    expect(withOwnMessages).to.have.members(['bs', 'ha', 'mk', 'ps', 'sq']);
    for (const tag of withOwnMessages)
      for (const text of Object.values(expectedTimes[tag]!)) expect(text).to.be.a('string');
  });
});

describe('formatAge and formatTimeUntil', () => {
  type Forms = [one: string, two: string, five: string, twentyOne: string];
  type Relative = { minutesAgo: Forms; hoursAgo?: Forms; inMinutes?: Forms; inHours?: Forms };
  const rows: Record<string, Relative> = {
    ar: { minutesAgo: ['قبل دقيقة واحدة', 'قبل دقيقتين', 'قبل 5 دقائق', 'قبل 21 دقيقة'] },
    cs: {
      minutesAgo: ['před 1 minutou', 'před 2 minutami', 'před 5 minutami', 'před 21 minutami'],
      inMinutes: ['za 1 minutu', 'za 2 minuty', 'za 5 minut', 'za 21 minut'],
    },
    hr: { minutesAgo: ['prije 1 minutu', 'prije 2 minute', 'prije 5 minuta', 'prije 21 minutu'] },
    pl: { minutesAgo: ['1 minutę temu', '2 minuty temu', '5 minut temu', '21 minut temu'] },
    ro: { minutesAgo: ['acum 1 minut', 'acum 2 minute', 'acum 5 minute', 'acum 21 de minute'] },
    ru: { minutesAgo: ['1 минуту назад', '2 минуты назад', '5 минут назад', '21 минуту назад'] },
    uk: { minutesAgo: ['1 хвилину тому', '2 хвилини тому', '5 хвилин тому', '21 хвилину тому'] },
    // From here on with time messages of our own.
    bs: {
      minutesAgo: ['prije 1 minutu', 'prije 2 minute', 'prije 5 minuta', 'prije 21 minutu'],
      hoursAgo: ['prije 1 sat', 'prije 2 sata', 'prije 5 sati', 'prije 21 sat'],
      inMinutes: ['za 1 minutu', 'za 2 minute', 'za 5 minuta', 'za 21 minutu'],
      inHours: ['za 1 sat', 'za 2 sata', 'za 5 sati', 'za 21 sat'],
    },
    ha: {
      minutesAgo: [
        'minti 1 da ya gabata',
        'mintuna 2 da suka gabata',
        'mintuna 5 da suka gabata',
        'mintuna 21 da suka gabata',
      ],
      hoursAgo: [
        'sa’a 1 da ta gabata',
        'sa’o’i 2 da suka gabata',
        'sa’o’i 5 da suka gabata',
        'sa’o’i 21 da suka gabata',
      ],
      inMinutes: ['nan da minti 1', 'nan da mintuna 2', 'nan da mintuna 5', 'nan da mintuna 21'],
      inHours: ['nan da sa’a 1', 'nan da sa’o’i 2', 'nan da sa’o’i 5', 'nan da sa’o’i 21'],
    },
    mk: {
      minutesAgo: ['пред 1 минута', 'пред 2 минути', 'пред 5 минути', 'пред 21 минута'],
      hoursAgo: ['пред 1 час', 'пред 2 часа', 'пред 5 часа', 'пред 21 час'],
      inMinutes: ['за 1 минута', 'за 2 минути', 'за 5 минути', 'за 21 минута'],
      inHours: ['за 1 час', 'за 2 часа', 'за 5 часа', 'за 21 час'],
    },
    ps: {
      minutesAgo: ['۱ دقیقه مخکې', '۲ دقیقې مخکې', '۵ دقیقې مخکې', '۲۱ دقیقې مخکې'],
      hoursAgo: ['۱ ساعت مخکې', '۲ ساعته مخکې', '۵ ساعته مخکې', '۲۱ ساعته مخکې'],
      inMinutes: ['۱ دقیقه وروسته', '۲ دقیقې وروسته', '۵ دقیقې وروسته', '۲۱ دقیقې وروسته'],
      inHours: ['۱ ساعت وروسته', '۲ ساعته وروسته', '۵ ساعته وروسته', '۲۱ ساعته وروسته'],
    },
    sq: {
      minutesAgo: ['1 minutë më parë', '2 minuta më parë', '5 minuta më parë', '21 minuta më parë'],
      hoursAgo: ['1 orë më parë', '2 orë më parë', '5 orë më parë', '21 orë më parë'],
      inMinutes: ['pas 1 minute', 'pas 2 minutash', 'pas 5 minutash', 'pas 21 minutash'],
      inHours: ['pas 1 ore', 'pas 2 orësh', 'pas 5 orësh', 'pas 21 orësh'],
    },
  };
  const counts = [1, 2, 5, 21];
  for (const [tag, { minutesAgo, hoursAgo, inMinutes, inHours }] of Object.entries(rows)) {
    it(`use the plural forms of ${tag}`, () => {
      const texts = (format: (ms: number, tag: string) => string, unit: number) =>
        counts.map((count) => toPlain(format(count * unit, tag)));
      expect(texts(ageOf, minute)).to.deep.equal(minutesAgo);
      if (hoursAgo) expect(texts(ageOf, hour)).to.deep.equal(hoursAgo);
      if (inMinutes) expect(texts(timeUntil, minute)).to.deep.equal(inMinutes);
      if (inHours) expect(texts(timeUntil, hour)).to.deep.equal(inHours);
    });
  }
});

describe('validUntil', () => {
  const formats = [
    ['formatAge', formatAge],
    ['formatTimeUntil', formatTimeUntil],
  ] as const;
  // Any time within two days of the date, more often close to a full minute or hour.
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
    it(`is the exact time at which the text of ${name} changes`, () =>
      fc.assert(
        fc.property(distance, fc.constantFrom(...tags), (ms, language) => {
          const date = new Date(now + ms);
          const { text, validUntil: until } = format(date, now, localeOf(language));
          const at = (time: number) => format(date, time, localeOf(language)).text;
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

    it(`is Infinity for the last text of ${name}`, () => {
      const date = new Date(now + hour);
      let time = now - 2 * hour;
      let changes = 0;
      while (time !== Infinity && changes < 1000) {
        time = format(date, time, english).validUntil;
        changes++;
      }
      expect(time).to.equal(Infinity);
      expect(changes).to.be.below(100);
    });
  }

  it('is in the future for any date and language', () =>
    fc.assert(
      fc.property(anyDate, anyNow, anyLanguage, anyZone, (date, at, language, timeZone) => {
        for (const format of [formatAge, formatTimeUntil, formatDay]) {
          const { text, validUntil: until } = format(date, +at, localeOf(language, timeZone));
          expect(text).not.to.equal('');
          expect(until).to.be.above(+at);
        }
      }),
      { numRuns: 150 },
    ));
});

describe('formatAge, formatTimeUntil and formatDay in an unknown language', () => {
  for (const language of ['xx', 'xx-Latn-DE', 'no such language', '', 'en_GB', 'x-y', 'i-klingon']) {
    it(`use English for “${language}”`, () => {
      const locale = { language, timeZone: 'Asia/Tokyo' };
      const date = new Date('2023-01-01T15:30:00Z');
      expect(formatAge(new Date(now - 38 * minute), now, locale).text).to.equal('38 minutes ago');
      expect(formatTimeUntil(new Date(now + hour), now, locale).text).to.equal('in 1 hour');
      expect(formatDay(date, now, locale).text).to.equal('Today');
      expect(formatDay(new Date(+date - hour), now, locale).text).to.equal('Yesterday');
      expect(formatAge(date, +date + 9 * day, locale).text).to.equal('January 2, 2023');
    });
  }
});

describe('formatDay', () => {
  const rows: [date: string, text: string, timeZone?: string][] = [
    ['2023-01-02T11:00:00Z', 'Today'],
    ['2023-01-02T00:00:00Z', 'Today'],
    ['2023-01-01T23:59:59Z', 'Yesterday'],
    ['2023-01-01T00:00:00Z', 'Yesterday'],
    ['2022-12-31T23:59:59Z', 'December 31, 2022'],
    ['2023-01-09T00:00:00Z', 'Today'],
    ['2100-01-01T00:00:00Z', 'Today'],
    ['1945-05-08T21:01:00Z', 'May 8, 1945'],
    ['1899-12-31T12:00:00Z', 'December 31, 1899'],
    ['2023-01-01T23:30:00Z', 'Today', 'Asia/Tokyo'],
    ['2023-01-01T14:30:00Z', 'Yesterday', 'Asia/Tokyo'],
    ['2023-01-02T04:59:00Z', 'Yesterday', 'America/New_York'],
    ['2023-01-01T04:59:00Z', 'December 31, 2022', 'America/New_York'],
    ['2023-01-01T18:15:00Z', 'Today', 'Asia/Kathmandu'],
    ['2023-01-01T18:14:59Z', 'Yesterday', 'Asia/Kathmandu'],
  ];
  for (const [date, text, timeZone = 'UTC'] of rows) {
    it(`returns “${text}” for ${date} in ${timeZone}`, () => {
      expect(formatDay(new Date(date), now, { language: 'en', timeZone }).text).to.equal(text);
    });
  }

  it('uses time messages of our own', () => {
    expect(formatDay(new Date(now - 3 * day), now, localeOf('sq')).text).to.equal('30 dhjetor 2022');
    expect(formatDay(new Date('2023-01-01T23:30:00Z'), now, localeOf('sq', 'Asia/Tokyo')).text).to.equal(
      'Sot',
    );
  });

  const ends: [now: string, timeZone: string, midnight: string][] = [
    ['2023-01-02T12:00:00Z', 'UTC', '2023-01-03T00:00:00Z'],
    ['2023-01-02T12:00:00.999Z', 'UTC', '2023-01-03T00:00:00Z'],
    ['2023-01-02T00:00:00Z', 'UTC', '2023-01-03T00:00:00Z'],
    ['2023-01-02T23:59:59.999Z', 'UTC', '2023-01-03T00:00:00Z'],
    ['2023-01-02T12:00:00Z', 'Asia/Tokyo', '2023-01-02T15:00:00Z'],
    ['2023-01-02T12:00:00Z', 'Asia/Kathmandu', '2023-01-02T18:15:00Z'],
    ['2023-01-02T12:00:00Z', 'America/New_York', '2023-01-03T05:00:00Z'],
    // Days of 23, 25 and 24½ hours, from before and after the clocks change.
    ['2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['2026-03-29T12:00:00Z', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['2026-10-24T22:30:00Z', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    ['2026-10-25T12:00:00Z', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    ['2026-04-04T14:00:00Z', 'Australia/Lord_Howe', '2026-04-05T13:30:00Z'],
    // A day that begins at 1:00, because midnight does not exist.
    ['2018-11-04T02:30:00Z', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['2018-11-04T03:00:00Z', 'America/Sao_Paulo', '2018-11-05T02:00:00Z'],
  ];
  for (const [at, timeZone, midnight] of ends) {
    it(`returns “Today” at ${at} until midnight in ${timeZone}, ${midnight}`, () => {
      const { text, validUntil: until } = formatDay(new Date(at), Date.parse(at), {
        language: 'en',
        timeZone,
      });
      expect(text).to.equal('Today');
      expect(new Date(until).toISOString()).to.equal(new Date(midnight).toISOString());
    });
  }

  it('changes exactly at midnight of the reader’s time zone', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 * day }),
        fc.integer({ min: 0, max: 3 * day }),
        fc.constantFrom('UTC', 'Asia/Tokyo', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Kiritimati'),
        fc.constantFrom(...tags),
        (age, passed, timeZone, language) => {
          const time = now + passed;
          const dayAt = (at: number) => formatDay(new Date(time - age), at, localeOf(language, timeZone));
          const { text, validUntil: until } = dayAt(time);
          if (until === Infinity) {
            expect(dayAt(time + 400 * day).text).to.equal(text);
            return;
          }
          expect(dayAt(until - 1).text).to.equal(text);
          expect(dayAt(until).text).not.to.equal(text);
        },
      ),
      { numRuns: 300 },
    ));

  it('returns a date that is valid forever', () =>
    expect(formatDay(new Date('2022-12-24T11:00:00Z'), now, english).validUntil).to.equal(Infinity));
});
