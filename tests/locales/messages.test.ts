import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/locales/en.js';
import { interpolate } from '../../src/locales/interpolate.js';
import type { Messages } from '../../src/locales/messages.js';
import { isKnown } from '../../src/intl/formatters.js';
import { allWords, tags } from './all-messages.js';
import type { Plural } from '../../src/intl/time-locale.js';

type Text = [path: string, text: string];

const textsIn = (value: unknown, path = ''): Text[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, one]) => textsIn(one, path ? `${path}.${key}` : key));

/** All that is written in a language: without the tags, which are for machines. */
const written = (messages: Messages) =>
  textsIn(messages).filter(([path]) => path !== 'language' && path !== 'time.numbers');

/** The texts that English has too: each language has its own number of plurals. */
const shared = (messages: Messages) =>
  written(messages).filter(([path]) => !/^(time|newStories)\./.test(path));
const places = (text: string) => [...text.matchAll(/\{.*?\}/g)].map(([place]) => place).sort();
const withoutPlaces = (text: string) => text.replace(/\{.*?\}/g, '');
const pathsOf = (texts: Text[], isOne: (text: string) => boolean) =>
  texts.filter(([, text]) => isOne(text)).map(([path]) => path);

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
/** What looks alike is not the same to a search, a font or a screen reader: ي and ی, ş and ș, і and i. */
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

for (const [tag, messages] of allWords) {
  const texts = written(messages);

  describe(`the words in ${tag}`, () => {
    it('are those that English has, under their own tag', () => {
      const keys = (one: Messages) => shared(one).map(([path]) => path);
      expect(keys(messages)).to.have.members(keys(en));
      expect(messages.language).to.equal(tag);
    });

    it('have the places that the English ones have', () => {
      const inEnglish = new Map(shared(en));
      for (const [path, text] of shared(messages)) {
        expect(places(text), path).to.deep.equal(places(inEnglish.get(path)!));
      }
    });

    it('are clean text', () => {
      const faults: [what: string, isFault: (text: string) => boolean][] = [
        ['nothing', (text) => text.trim() === ''],
        ['not composed', (text) => text !== text.normalize('NFC')],
        // The joiners belong to the spelling of Persian and of the scripts of India.
        ['invisible', (text) => /[\p{C}]/u.test(text.replace(/[\u200C\u200D]/g, ''))],
        ['joiner at an edge', (text) => /(^|[\s}])[\u200C\u200D]|[\u200C\u200D]($|[\s{])/.test(text)],
        ['straight quote', (text) => /["'`]/.test(text)],
        ['dots for an ellipsis', (text) => text.includes('..')],
        ['white space of its own kind or doubled', (text) => /[^\S \u00A0\u202F]|\s\s/.test(text)],
        // French writes a space there, which must not break the line.
        ['space that breaks before a mark', (text) => / [:;!?»]|« /.test(text)],
        // Screen readers spell such words.
        ['capitals', (text) => /\p{Lu}{4}/u.test(text)],
        ['markup', (text) => /[<>&]/.test(text)],
      ];
      for (const [what, isFault] of faults) expect(pathsOf(texts, isFault), what).to.deep.equal([]);
      const rest = texts.filter(([path]) => path !== 'comma');
      expect(pathsOf(rest, (text) => text !== text.trim())).to.deep.equal([]);
    });

    it('end as sentences where the English ones do', () => {
      const sentences = (one: Messages) => pathsOf(shared(one), (text) => /[.。।።۔]$/.test(text));
      expect(sentences(messages)).to.deep.equal(sentences(en));
    });

    it('begin with a capital where the English ones do', () => {
      const isSmall = (text: string) => /^\p{Ll}/u.test(text);
      const inEnglish = new Set(pathsOf(shared(en), isSmall));
      expect(pathsOf(shared(messages), isSmall).filter((path) => !inEnglish.has(path))).to.deep.equal([]);
      expect(isSmall(messages.time?.today ?? '') || isSmall(messages.time?.yesterday ?? '')).to.equal(false);
    });

    it('tell apart what readers must tell apart', () => {
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

    it('have a form with the number for each plural that the language knows, and no other', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      expect(Object.keys(messages.newStories)).to.have.members(pluralCategories);
      for (const form of Object.values(messages.newStories)) expect(form.split('#'), form).to.have.length(2);
    });

    it('have a comma for lists', () => expect(messages.comma).to.match(/^([,،፣] |、)$/));

    it('are in its script', () => {
      const [names = ''] = scripts.find(([, ofScript]) => ofScript.split(' ').includes(tag)) ?? [];
      const own = names.split(' ').map((name) => String.raw`\p{scx=${name}}`);
      const foreign = new RegExp(String.raw`(?![${own.join('')}])\p{L}`, 'u');
      expect(names).not.to.equal('');
      expect(pathsOf(texts, (text) => foreign.test(withoutPlaces(text)))).to.deep.equal([]);
    });

    it('are in its alphabet', () => {
      const alphabet = alphabets[tag];
      if (!alphabet) return;
      const foreign = texts.flatMap(([path, text]) =>
        [...withoutPlaces(text).toLocaleLowerCase(tag)]
          .filter((letter) => /\p{L}/u.test(letter) && !alphabet.includes(letter))
          .map((letter) => `${path}: ${letter}`),
      );
      expect(foreign).to.deep.equal([]);
    });

    it('are not left in English', () => {
      if (tag === 'en') return;
      const inEnglish = new Map(shared(en));
      const same = shared(messages).filter(
        ([path, text]) => path !== 'comma' && text === inEnglish.get(path),
      );
      expect(same.length, same.join('; ')).to.be.below(8);
    });

    it('tell the time, or this browser does', () => {
      const parts = [Intl.DateTimeFormat, Intl.NumberFormat, Intl.RelativeTimeFormat];
      expect(messages.time !== undefined || parts.every((part) => isKnown(tag, part))).to.equal(true);
    });
  });
}

describe('words for the time', () => {
  const timed = [...allWords].flatMap(([tag, { time }]) => (time ? [[tag, time] as const] : []));

  for (const [tag, time] of timed) {
    it(`have in ${tag} a form with a number for each plural that the language knows, and no other`, () => {
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

    it(`have in ${tag} twelve months, and a date of day, month and year`, () => {
      expect(new Set(time.months).size).to.equal(12);
      expect(time.months).to.have.length(12);
      expect(places(time.date)).to.deep.equal(['{day}', '{month}', '{year}']);
    });

    it(`have in ${tag} digits and a calendar that browsers know`, () => {
      expect(isKnown(time.numbers)).to.equal(true);
      expect(Intl.getCanonicalLocales(time.numbers)).to.deep.equal([time.numbers]);
    });
  }

  it('are there where a browser in wide use has none', () =>
    expect(timed.map(([tag]) => tag)).to.have.members(['bs', 'ha', 'mk', 'ps', 'sq']));
});

describe('the two scripts of Serbian', () => {
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

  it('say the same', () => {
    const transliterated = written(allWords.get('sr-Cyrl')!).map(([path, text]) => [
      path,
      inLatinLetters(text),
    ]);
    expect(transliterated).to.deep.equal(written(allWords.get('sr-Latn')!));
  });
});

describe('the tables above', () => {
  it('know every language', () => {
    expect(scripts.flatMap(([, ofScript]) => ofScript.split(' '))).to.have.members(tags);
    const alphabetic = tags.filter(
      (tag) => !['am', 'bn', 'hi', 'ja', 'ta', 'zh-Hans', 'zh-Hant'].includes(tag),
    );
    expect(Object.keys(alphabets)).to.have.members(alphabetic);
  });
});
