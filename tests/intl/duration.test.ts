import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDuration } from '../../src/intl/duration.js';

const hour = 3_600_000;
const day = 24 * hour;

describe('parseDuration', () => {
  const rows: [text: string, milliseconds: number | undefined][] = [
    ['P7D', 7 * day],
    ['PT36H', 36 * hour],
    ['P1DT12H', 36 * hour],
    ['P2W', 14 * day],
    ['PT1M', 60_000],
    ['PT1.5S', 1500],
    ['PT0S', 0],
    ['P1Y', 365.2425 * day],
    ['P12M', 365.2425 * day],
    [' p7d ', 7 * day],
    ['P', undefined],
    ['PT', undefined],
    ['P1DT', undefined],
    ['7D', undefined],
    ['P7', undefined],
    ['P-7D', undefined],
    ['-P7D', undefined],
    ['P1H', undefined],
    ['PT1D', undefined],
    ['P1D2W', undefined],
    ['', undefined],
    ['7', undefined],
    ['a week', undefined],
  ];
  for (const [text, milliseconds] of rows) {
    it(`returns ${milliseconds} for “${text}”`, () => expect(parseDuration(text)).to.equal(milliseconds));
  }

  it('adds the parts', () =>
    fc.assert(
      fc.property(fc.nat(400), fc.nat(99), fc.nat(99), fc.nat(99), (days, hours, minutes, seconds) => {
        const milliseconds = days * day + hours * hour + minutes * 60_000 + seconds * 1000;
        expect(parseDuration(`P${days}DT${hours}H${minutes}M${seconds}S`)).to.equal(milliseconds);
      }),
    ));

  it('returns a positive number, 0 or undefined for any text', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^P[\dYMWDTHS.]*$/)), (text) => {
        expect(parseDuration(text) ?? 0).to.be.at.least(0);
      }),
    ));
});
