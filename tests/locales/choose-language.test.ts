import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { chooseLanguage, isSameLanguage } from '../../src/locales/choose-language.js';
import { canonicalTag } from '../../src/intl/language-tag.js';
import { tags } from './all-messages.js';

const hasMessages = (tag: string) => tags.includes(tag);

/** The tag that an element uses for a `lang` attribute. */
const tagOf = (tag: string) => canonicalTag(tag) ?? 'en';

describe('canonicalTag', () => {
  const rows: [tag: string, canonical: string][] = [
    ['de', 'de'],
    ['DE-at', 'de-AT'],
    ['pt_BR', 'pt-BR'],
    ['zh_hant_hk', 'zh-Hant-HK'],
    [' de ', 'de'],
    ['in', 'id'],
    ['iw', 'he'],
    ['mo', 'ro'],
    ['sh', 'sr-Latn'],
    ['prs', 'fa-AF'],
    ['prs-AF', 'fa-AF'],
    ['xx', 'xx'],
    ['', 'en'],
    ['   ', 'en'],
    ['-', 'en'],
    ['d', 'en'],
    ['de-', 'en'],
    ['Deutsch, bitte', 'en'],
    ['x-newsfold', 'en'],
    ['i-klingon', 'en'],
    ['🇩🇪', 'en'],
  ];
  for (const [tag, canonical] of rows) {
    it(`maps “${tag}” to “${canonical}”`, () => expect(tagOf(tag)).to.equal(canonical));
  }
});

describe('chooseLanguage', () => {
  const rows: [tag: string, language: string | undefined][] = [
    ['en-GB', 'en'],
    ['en_US', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-Latn-CH', 'de'],
    ['de-DE-u-co-phonebk', 'de'],
    ['es-419', 'es'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['pt-Latn-BR', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['sr', 'sr-Cyrl'],
    ['sr-RS', 'sr-Cyrl'],
    ['sr-ME', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sh', 'sr-Latn'],
    ['sh-BA', 'sr-Latn'],
    ['bs-BA', 'bs'],
    ['bs-Cyrl', undefined],
    ['mo', 'ro'],
    ['in', 'id'],
    ['prs', 'fa-AF'],
    ['prs-AF', 'fa-AF'],
    ['fa-AF', 'fa-AF'],
    ['fa-Arab-AF', 'fa-AF'],
    ['fa', 'fa'],
    ['fa-IR', 'fa'],
    ['ps-AF', 'ps'],
    ['ur-IN', 'ur'],
    ['hi-IN', 'hi'],
    ['hi-Latn', undefined],
    ['ha-NG', 'ha'],
    ['ha-Arab', undefined],
    ['fi', undefined],
    ['xx', undefined],
    ['und', undefined],
    ['und-TW', undefined],
    ['', 'en'],
    ['no such language', 'en'],
  ];
  for (const [tag, language] of rows) {
    it(`returns ${language} for “${tag}”`, () => {
      expect(chooseLanguage(tagOf(tag), hasMessages)).to.equal(language);
    });
  }

  it('returns the tag itself when there are messages for it', () => {
    for (const tag of tags) expect(chooseLanguage(tagOf(tag), hasMessages)).to.equal(tag);
  });

  const anyTag = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(
      /^[a-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Z]{2}|\d{3}))?(-[a-z0-9]{5,8})?(-u-[a-z0-9-]{2,12})?$/,
    ),
    fc.array(fc.stringMatching(/^[A-Za-z0-9]{1,9}$/), { maxLength: 5 }).map((parts) => parts.join('-')),
  );

  it('returns a tag with messages or undefined for any text', () =>
    fc.assert(
      fc.property(anyTag, (tag) => {
        const canonical = tagOf(tag);
        expect(tagOf(canonical)).to.equal(canonical);
        expect([...tags, undefined]).to.include(chooseLanguage(canonical, hasMessages));
        expect(chooseLanguage(canonical, () => false)).to.equal(undefined);
      }),
      { numRuns: 1000 },
    ));

  it('returns a tag of the same language', () =>
    fc.assert(
      fc.property(anyTag, (tag) => {
        const canonical = tagOf(tag);
        const language = chooseLanguage(canonical, () => true)!;
        // Chromium keeps “tw” in a canonical tag, but its Intl.Locale says “ak”.
        expect(isSameLanguage(language, new Intl.Locale(canonical).language)).to.equal(true);
      }),
      { numRuns: 1000 },
    ));
});

describe('isSameLanguage', () => {
  const rows: [tag: string, other: string, isSame: boolean][] = [
    ['de', 'de', true],
    ['de', 'de-AT', true],
    ['fa-AF', 'fa', true],
    ['zh-Hans', 'zh-Hant-HK', true],
    ['pt-BR', 'pt', true],
    ['de', 'en', false],
    ['de', 'd', false],
    ['hr', 'sr-Latn', false],
  ];
  for (const [tag, other, isSame] of rows) {
    it(`returns ${isSame} for ${tag} and ${other}`, () => {
      expect(isSameLanguage(tag, other)).to.equal(isSame);
      expect(isSameLanguage(other, tag)).to.equal(isSame);
    });
  }
});
