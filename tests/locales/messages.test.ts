import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/locales/en.js';
import { interpolate } from '../../src/locales/interpolate.js';
import type { Messages } from '../../src/locales/messages.js';
import { isKnown } from '../../src/intl/formatters.js';
import { allMessages, tags } from './all-messages.js';
import type { Plural } from '../../src/intl/time-locale.js';

type Text = [path: string, text: string];

const textsIn = (value: unknown, path = ''): Text[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, child]) =>
        textsIn(child, path ? `${path}.${key}` : key),
      );

/** All texts for readers: without language tags and numbering systems. */
const textsOf = (messages: Messages) =>
  textsIn(messages).filter(([path]) => path !== 'language' && path !== 'time.numbers');

/** The texts that every language has: without times and plurals, which differ. */
const commonTexts = (messages: Messages) =>
  textsOf(messages).filter(([path]) => !/^(time|newStories)\./.test(path));
const placeholders = (text: string) =>
  [...text.matchAll(/\{.*?\}/g)].map(([placeholder]) => placeholder).sort();
const withoutPlaceholders = (text: string) => text.replace(/\{.*?\}/g, '');
const pathsOf = (texts: Text[], predicate: (text: string) => boolean) =>
  texts.filter(([, text]) => predicate(text)).map(([path]) => path);

const inLatin = 'bs cs de en es fr ha hr hu id it nl pl pt pt-BR ro sq sr-Latn sv sw tr';
const scripts: [scripts: string, tags: string][] = [
  ['Latin', inLatin],
  ['Cyrillic', 'bg mk ru sr-Cyrl uk'],
  ['Greek', 'el'],
  ['Arabic', 'ar fa fa-AF ps ur'],
  ['Devanagari', 'hi'],
  ['Bengali', 'bn'],
  ['Tamil', 'ta'],
  ['Ethiopic', 'am'],
  ['Han', 'zh-Hans zh-Hant'],
  ['Han Hiragana Katakana', 'ja'],
];

const basicLatin = 'abcdefghijklmnopqrstuvwxyz';
const persian = 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';
/** Letters by language. Lookalikes such as ي and ی, ş and ș, і and i differ for search, fonts and screen readers. */
const alphabets: Record<string, string> = {
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  bs: `${basicLatin}čćđšž`,
  cs: `${basicLatin}áčďéěíňóřšťúůýž`,
  de: `${basicLatin}äöüß`,
  el: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
  en: basicLatin,
  es: `${basicLatin}áéíñóúü`,
  fa: persian,
  'fa-AF': persian,
  fr: `${basicLatin}àâæçéèêëîïôœùûüÿ`,
  ha: `${basicLatin}ɓɗƙƴ`,
  hr: `${basicLatin}čćđšž`,
  hu: `${basicLatin}áéíóöőúüű`,
  id: basicLatin,
  it: `${basicLatin}àèéìòù`,
  mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
  nl: `${basicLatin}éëïóöü`,
  pl: `${basicLatin}ąćęłńóśźż`,
  ps: 'ءآأؤئابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهۀيیېۍ',
  pt: `${basicLatin}áâãàçéêíóôõú`,
  'pt-BR': `${basicLatin}áâãàçéêíóôõú`,
  ro: `${basicLatin}ăâîșț`,
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  sq: `${basicLatin}çë`,
  'sr-Cyrl': 'абвгдђежзијклљмнњопрстћуфхцчџш',
  'sr-Latn': `${basicLatin}čćđšž`,
  sv: `${basicLatin}åäöé`,
  sw: basicLatin,
  tr: `${basicLatin}çğıöşüâ`,
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ur: 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہۂھیےۓ',
};

for (const [tag, messages] of allMessages) {
  const texts = textsOf(messages);

  describe(`messages of ${tag}`, () => {
    it('have the keys of English and their own tag', () => {
      const keys = (messages: Messages) => commonTexts(messages).map(([path]) => path);
      expect(keys(messages)).to.have.members(keys(en));
      expect(messages.language).to.equal(tag);
    });

    it('have the placeholders of English', () => {
      const inEnglish = new Map(commonTexts(en));
      for (const [path, text] of commonTexts(messages)) {
        expect(placeholders(text), path).to.deep.equal(placeholders(inEnglish.get(path)!));
      }
    });

    it('contain no typographical faults', () => {
      const faults: [fault: string, isFault: (text: string) => boolean][] = [
        ['empty', (text) => text.trim() === ''],
        ['not composed', (text) => text !== text.normalize('NFC')],
        // Joiners belong to the spelling of Persian and of Indic scripts.
        ['invisible', (text) => /[\p{C}]/u.test(text.replace(/[\u200C\u200D]/g, ''))],
        [
          'joiner at the edge of a word',
          (text) => /(^|[\s}])[\u200C\u200D]|[\u200C\u200D]($|[\s{])/.test(text),
        ],
        ['straight quote', (text) => /["'`]/.test(text)],
        ['dots for an ellipsis', (text) => text.includes('..')],
        ['unusual or repeated white space', (text) => /[^\S \u00A0\u202F]|\s\s/.test(text)],
        // French puts a space there, which must be a no-break space.
        ['breaking space before punctuation', (text) => / [:;!?»]|« /.test(text)],
        // Screen readers spell out words in capitals.
        ['capitals', (text) => /\p{Lu}{4}/u.test(text)],
        ['markup', (text) => /[<>&]/.test(text)],
      ];
      for (const [fault, isFault] of faults) expect(pathsOf(texts, isFault), fault).to.deep.equal([]);
      const rest = texts.filter(([path]) => path !== 'comma');
      expect(pathsOf(rest, (text) => text !== text.trim())).to.deep.equal([]);
    });

    it('end with a full stop where English does', () => {
      const sentences = (messages: Messages) =>
        pathsOf(commonTexts(messages), (text) => /[.。।።۔]$/.test(text));
      expect(sentences(messages)).to.deep.equal(sentences(en));
    });

    it('begin with a capital where English does', () => {
      const isSmall = (text: string) => /^\p{Ll}/u.test(text);
      const inEnglish = new Set(pathsOf(commonTexts(en), isSmall));
      expect(pathsOf(commonTexts(messages), isSmall).filter((path) => !inEnglish.has(path))).to.deep.equal(
        [],
      );
      expect(isSmall(messages.time?.today ?? '') || isSmall(messages.time?.yesterday ?? '')).to.equal(false);
    });

    it('differ where readers must distinguish them', () => {
      const { kinds, labels, pause, resume, previousStories, nextStories, copyLink, copied, share } =
        messages;
      const groups = [
        Object.values(kinds),
        Object.values(labels),
        [pause, resume, interpolate(messages.play, { title: '' })],
        [previousStories, nextStories],
        [copyLink, copied, share],
        [messages.onNow, messages.next, messages.offAir],
        [
          messages.topStory,
          messages.inFocus,
          messages.latest,
          messages.relatedTopics,
          messages.relatedStories,
        ],
        [messages.latestAudio, messages.latestVideo],
        [messages.home, messages.skipToContent],
      ];
      for (const group of groups) expect(new Set(group).size, group.join(', ')).to.equal(group.length);
    });

    it('have a form for each plural category of the language, and no other', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      expect(Object.keys(messages.newStories)).to.have.members(pluralCategories);
      for (const form of Object.values(messages.newStories)) expect(form.split('#'), form).to.have.length(2);
    });

    it('have a list separator', () => expect(messages.comma).to.match(/^([,،፣] |、)$/));

    it('are in the script of the language', () => {
      const [names = ''] = scripts.find(([, ofScript]) => ofScript.split(' ').includes(tag)) ?? [];
      const classes = names.split(' ').map((name) => String.raw`\p{scx=${name}}`);
      const foreign = new RegExp(String.raw`(?![${classes.join('')}])\p{L}`, 'u');
      expect(names).not.to.equal('');
      expect(pathsOf(texts, (text) => foreign.test(withoutPlaceholders(text)))).to.deep.equal([]);
    });

    it('are in the alphabet of the language', () => {
      const alphabet = alphabets[tag];
      if (!alphabet) return;
      const foreign = texts.flatMap(([path, text]) =>
        [...withoutPlaceholders(text).toLocaleLowerCase(tag)]
          .filter((letter) => /\p{L}/u.test(letter) && !alphabet.includes(letter))
          .map((letter) => `${path}: ${letter}`),
      );
      expect(foreign).to.deep.equal([]);
    });

    it('are translated', () => {
      if (tag === 'en') return;
      const inEnglish = new Map(commonTexts(en));
      const same = commonTexts(messages).filter(
        ([path, text]) => path !== 'comma' && text === inEnglish.get(path),
      );
      expect(same.length, same.join('; ')).to.be.below(8);
    });

    it('include times unless this browser formats them', () => {
      const parts = [Intl.DateTimeFormat, Intl.NumberFormat, Intl.RelativeTimeFormat];
      expect(messages.time !== undefined || parts.every((part) => isKnown(tag, part))).to.equal(true);
    });
  });
}

describe('time messages', () => {
  const timed = [...allMessages].flatMap(([tag, { time }]) => (time ? [[tag, time] as const] : []));

  for (const [tag, time] of timed) {
    it(`have a form for each plural category of ${tag}, and no other`, () => {
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const plurals = Object.entries(time).filter(
        ([, forms]) => typeof forms === 'object' && 'other' in forms,
      );
      expect(plurals.map(([name]) => name)).to.have.members(
        'minutesAgo hoursAgo inMinutes inHours hours minutes seconds'.split(' '),
      );
      for (const [name, forms] of plurals as [string, Plural][]) {
        expect(Object.keys(forms), name).to.have.members(categories);
        for (const form of Object.values(forms)) expect(form.split('#'), form).to.have.length(2);
      }
    });

    it(`have twelve months and a complete date for ${tag}`, () => {
      expect(new Set(time.months).size).to.equal(12);
      expect(time.months).to.have.length(12);
      expect(placeholders(time.date)).to.deep.equal(['{day}', '{month}', '{year}']);
    });

    it(`name supported digits and calendar for ${tag}`, () => {
      expect(isKnown(time.numbers)).to.equal(true);
      expect(Intl.getCanonicalLocales(time.numbers)).to.deep.equal([time.numbers]);
    });
  }

  it('exist for the languages that a common browser does not support', () =>
    expect(timed.map(([tag]) => tag)).to.have.members(['bs', 'ha', 'mk', 'ps', 'sq']));
});

describe('messages of sr-Cyrl and sr-Latn', () => {
  const [cyrillic, latin] = [
    'а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш',
    'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š',
  ].map((letters) => letters.split(' '));
  const inLatinLetters = (text: string) =>
    text.replace(/\p{sc=Cyrillic}/gu, (letter) => {
      const small = letter.toLowerCase();
      const latinLetter = latin![cyrillic!.indexOf(small)] ?? letter;
      return letter === small ? latinLetter : latinLetter[0]!.toUpperCase() + latinLetter.slice(1);
    });

  it('are the same after transliteration', () => {
    const transliterated = textsOf(allMessages.get('sr-Cyrl')!).map(([path, text]) => [
      path,
      inLatinLetters(text),
    ]);
    expect(transliterated).to.deep.equal(textsOf(allMessages.get('sr-Latn')!));
  });
});

describe('script and alphabet tables', () => {
  it('contain every language', () => {
    expect(scripts.flatMap(([, ofScript]) => ofScript.split(' '))).to.have.members(tags);
    const alphabetic = tags.filter(
      (tag) => !['am', 'bn', 'hi', 'ja', 'ta', 'zh-Hans', 'zh-Hant'].includes(tag),
    );
    expect(Object.keys(alphabets)).to.have.members(alphabetic);
  });
});
