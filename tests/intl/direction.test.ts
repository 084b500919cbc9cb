import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { directionOf } from '../../src/intl/direction.js';
import { tags } from '../locales/all-messages.js';
import { anyLanguage } from '../model/arbitraries.js';

const rightToLeft =
  'ar fa ur ps he yi ckb dv fa-AF prs ar-EG az-Arab az-IR ku-Arab pa-Arab pa-PK uz-AF ks sd ug';
const leftToRight = 'en de ru el am hi ja zh-Hant ar-Latn fa-Cyrl az ku pa uz tg ms ha sr-Latn und';

describe('directionOf', () => {
  for (const language of rightToLeft.split(' ')) {
    it(`returns rtl for ${language}`, () => expect(directionOf(language)).to.equal('rtl'));
  }

  for (const language of leftToRight.split(' ')) {
    it(`returns ltr for ${language}`, () => expect(directionOf(language)).to.equal('ltr'));
  }

  for (const language of ['', 'arabic', 'no such language', '-', 'xx', 'Ø§Ù']) {
    it(`returns ltr for “${language}”, which is no language`, () => {
      expect(directionOf(language)).to.equal('ltr');
    });
  }

  it('returns rtl for five of the languages with messages', () =>
    expect(tags.filter((tag) => directionOf(tag) === 'rtl')).to.have.members([
      'ar',
      'fa',
      'fa-AF',
      'ps',
      'ur',
    ]));

  it('returns rtl or ltr for any text', () =>
    fc.assert(
      fc.property(anyLanguage, (language) => {
        expect(['rtl', 'ltr']).to.include(directionOf(language));
      }),
    ));
});
