import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatAge, formatDuration, formatWait, speakDuration } from '../../src/locales/format-time.js';

const now = Date.UTC(2023, 0, 1, 12);
const minutes = 60_000;
const age = (ago: number) => formatAge(new Date(now - ago), now, 'en', 'UTC').text;

describe('times', () => {
  const ages: [number, string][] = [
    [-5 * minutes, 'now'],
    [30_000, 'now'],
    [38 * minutes, '38 minutes ago'],
    [6.5 * 60 * minutes, '6 hours ago'],
    [24 * 60 * minutes, 'December 31, 2022'],
  ];
  for (const [ago, text] of ages) {
    it(`says “${text}” of ${ago / minutes} minutes`, () => expect(age(ago)).to.equal(text));
  }

  it('says how long until', () => {
    expect(formatWait(new Date(now + 11.5 * minutes), now, 'en').text).to.equal('in 12 minutes');
  });

  it('says lengths to the eye and to the ear', () => {
    expect([92, 3724, 5].map(formatDuration)).to.deep.equal(['1:32', '1:02:04', '0:05']);
    expect(speakDuration(92, 'en')).to.equal('1 minute 32 seconds');
  });

  it('knows the very moment that an age changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399_999 }), (ago) => {
        const date = new Date(now - ago);
        const { text, until } = formatAge(date, now, 'en', 'UTC');
        expect(formatAge(date, until - 1, 'en', 'UTC').text).to.equal(text);
        expect(formatAge(date, until, 'en', 'UTC').text).not.to.equal(text);
      }),
    );
  });

  it('does not fail on a language or zone that is none', () => {
    expect(formatAge(new Date(0), now, 'x!', 'Mars/Phobos').text).to.match(/19(69|70)/);
  });
});
