import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { directionOf } from '../../src/intl/direction.js';
import { tags } from '../locales/all-messages.js';
import { anyLanguage } from '../model/arbitraries.js';

const rightToLeft =
  'ar fa ur ps he yi ckb dv fa-AF prs ar-EG az-Arab az-IR ku-Arab pa-Arab pa-PK uz-AF ks sd ug';
const leftToRight = 'en de ru el am hi ja zh-Hant ar-Latn fa-Cyrl az ku pa uz tg ms ha sr-Latn und';

describe('a language is written', () => {
  for (const language of rightToLeft.split(' ')) {
    it(`from right to left: ${language}`, () => expect(directionOf(language)).to.equal('rtl'));
  }

  for (const language of leftToRight.split(' ')) {
    it(`from left to right: ${language}`, () => expect(directionOf(language)).to.equal('ltr'));
  }

  for (const language of ['', 'arabic', 'no such language', '-', 'xx', 'Ø§Ù']) {
    it(`from left to right where it is none: “${language}”`, () => {
      expect(directionOf(language)).to.equal('ltr');
    });
  }

  it('from right to left in five that newsfold speaks', () =>
    expect(tags.filter((tag) => directionOf(tag) === 'rtl')).to.have.members([
      'ar',
      'fa',
      'fa-AF',
      'ps',
      'ur',
    ]));

  it('in one of two directions, whatever the text', () =>
    fc.assert(
      fc.property(anyLanguage, (language) => {
        expect(['rtl', 'ltr']).to.include(directionOf(language));
      }),
    ));
});
