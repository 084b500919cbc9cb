import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toRfc3339 } from '../../../src/formats/shared/date.js';

const toIso = (value: unknown) => {
  const date = toRfc3339(value);
  return typeof date === 'string' && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : date;
};

describe('toRfc3339', () => {
  const rows: [written: unknown, iso: string][] = [
    ['2026-11-23T09:22:00Z', '2026-11-23T09:22:00.000Z'],
    ['2026-11-23T09:22:00.5+01:00', '2026-11-23T08:22:00.500Z'],
    ['2026-11-23T09:22:00+0530', '2026-11-23T03:52:00.000Z'],
    ['2026-11-23T09:22:00+01', '2026-11-23T08:22:00.000Z'],
    ['2026-11-23T09:22', '2026-11-23T09:22:00.000Z'],
    ['2026-11-23 09:22:00', '2026-11-23T09:22:00.000Z'],
    ['2026-11-23 09:22:00 UTC', '2026-11-23T09:22:00.000Z'],
    ['2026-11-23 09:22:00 CET', '2026-11-23T08:22:00.000Z'],
    ['2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['Mon, 23 Nov 2026 09:22:00 GMT', '2026-11-23T09:22:00.000Z'],
    [' Mon, 23 Nov 2026 09:22:00 GMT\n', '2026-11-23T09:22:00.000Z'],
    ['Mon, 23 Nov 2026 09:22:00', '2026-11-23T09:22:00.000Z'],
    ['23 Nov 2026 09:22 +0100', '2026-11-23T08:22:00.000Z'],
    ['23 Nov 26 09:22:00 Z', '2026-11-23T09:22:00.000Z'],
    ['23 Nov 99 09:22:00 Z', '1999-11-23T09:22:00.000Z'],
    ['Mon, 23 Nov 2026 9:22:00 EST', '2026-11-23T14:22:00.000Z'],
    ['Mon, 23 Nov 2026 09:22:00 EDT', '2026-11-23T13:22:00.000Z'],
    ['Mon, 23 Nov 2026 09:22:00 IST', '2026-11-23T03:52:00.000Z'],
    ['Mon, 23 Nov 2026 09:22:00 GMT+2', '2026-11-23T07:22:00.000Z'],
    ['Mon, 23 Nov 2026 09:22:00 +0100 (CET)', '2026-11-23T08:22:00.000Z'],
    ['Mon, 23 Nov 2026', '2026-11-23T00:00:00.000Z'],
    ['Mon Nov 23 09:22:00 2026', '2026-11-23T09:22:00.000Z'],
    ['Mo, 23 Dez 2026 09:22:00 +0100', '2026-12-23T08:22:00.000Z'],
    ['Mi., 4. März 2026 09:22:00 +0100', '2026-03-04T08:22:00.000Z'],
    ['lun., 23 août 2026 09:22:00 +0200', '2026-08-23T07:22:00.000Z'],
    ['lun, 23 juil. 2026 09:22:00 GMT', '2026-07-23T09:22:00.000Z'],
    ['mié, 23 ene 2026 09:22:00 GMT', '2026-01-23T09:22:00.000Z'],
    ['Seg, 23 Set 2026 09:22:00 -0300', '2026-09-23T12:22:00.000Z'],
    ['mer, 23 gen 2026 09:22:00 GMT', '2026-01-23T09:22:00.000Z'],
    ['Пн, 23 ноя 2026 09:22:00 +0300', '2026-11-23T06:22:00.000Z'],
    ['Ср, 4 марта 2026 09:22:00 +0300', '2026-03-04T06:22:00.000Z'],
    ['Пн, 23 листопада 2026 09:22:00 +0200', '2026-11-23T07:22:00.000Z'],
    ['Пон, 23 јун 2026 09:22:00 +0200', '2026-06-23T07:22:00.000Z'],
    ['Pzt, 23 Kas 2026 09:22:00 +0300', '2026-11-23T06:22:00.000Z'],
    ['pon., 23 wrz 2026 09:22:00 +0200', '2026-09-23T07:22:00.000Z'],
    ['Δευ, 23 Νοε 2026 09:22:00 +0200', '2026-11-23T07:22:00.000Z'],
    [1795425720, '2026-11-23T09:22:00.000Z'],
    [1795425720000, '2026-11-23T09:22:00.000Z'],
    ['1795425720', '2026-11-23T09:22:00.000Z'],
  ];
  for (const [written, iso] of rows)
    it(`returns ${iso} for ${written}`, () => expect(toIso(written)).to.equal(iso));

  const unreadable = [
    undefined,
    null,
    '',
    'yesterday',
    'Mon, 23 Foo 2026 09:22:00 GMT',
    // The last letter of the month is a Latin p.
    'Ср, 4 маp 2026 09:22:00 +0300',
    '23/11/2026',
    'Mon, 23 Nov 2026 09:22:00 XYZ',
    NaN,
    {},
    `2026${' '.repeat(1e6)}`,
  ];
  for (const value of unreadable)
    it(`returns “${String(value).trim().slice(0, 40)}” unchanged`, () =>
      expect(toRfc3339(value)).to.deep.equal(value));

  it('returns the same time for every date in RFC 822 and ISO 8601 form', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2999-01-01'), noInvalidDate: true }),
        (date) => {
          expect(Date.parse(toRfc3339(date.toUTCString()) as string)).to.equal(
            Math.floor(+date / 1000) * 1000,
          );
          expect(Date.parse(toRfc3339(date.toISOString()) as string)).to.equal(+date);
        },
      ),
    ));
});
