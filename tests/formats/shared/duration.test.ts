import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toSeconds } from '../../../src/formats/shared/duration.js';

describe('toSeconds', () => {
  const rows: [written: unknown, seconds: unknown][] = [
    [92, 92],
    ['92', 92],
    ['92.5', 92.5],
    [' 1:32 ', 92],
    ['01:32', 92],
    ['1:02:03', 3723],
    ['90:00', 5400],
    ['PT1M32S', 92],
    ['PT1H', 3600],
    ['P1DT1S', 86401],
    ['pt1.5s', 1.5],
  ];
  for (const [written, seconds] of rows)
    it(`returns ${seconds} for ${written}`, () => expect(toSeconds(written)).to.equal(seconds));

  for (const value of [undefined, null, '', 'long', 'P', 'PT', '1:75', '-5', '1:', {}])
    it(`returns “${String(value)}” unchanged`, () => expect(toSeconds(value)).to.deep.equal(value));

  it('returns the seconds of any h:mm:ss', () =>
    fc.assert(
      fc.property(fc.nat(99), fc.nat(59), fc.nat(59), (hours, minutes, seconds) => {
        const pad = (part: number) => String(part).padStart(2, '0');
        expect(toSeconds(`${hours}:${pad(minutes)}:${pad(seconds)}`)).to.equal(
          (hours * 60 + minutes) * 60 + seconds,
        );
      }),
    ));
});
