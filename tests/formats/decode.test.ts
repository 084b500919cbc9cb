import { expect } from '@open-wc/testing';
import { decode } from '../../src/formats/decode.js';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
/** Encodes letters from А to я as windows-1251. */
const cyrillic = (text: string) =>
  Uint8Array.from(text, (character) =>
    character.charCodeAt(0) >= 0x410 ? character.charCodeAt(0) - 0x350 : character.charCodeAt(0),
  );

const french = '<?xml version="1.0"?><rss><title>Été à la forêt</title></rss>';
const russian = '<rss><title>Паром снова ходит после зимнего ремонта</title></rss>';

describe('decode', () => {
  const rows: [name: string, bytes: Uint8Array, contentType: string, text: string][] = [
    ['UTF-8', utf8(french), '', french],
    ['UTF-8 despite a wrong content type', utf8(french), 'text/xml; charset=iso-8859-1', french],
    [
      'UTF-8 despite a wrong declaration',
      utf8(french.replace('?>', ' encoding="ISO-8859-1"?>')),
      '',
      french.replace('?>', ' encoding="ISO-8859-1"?>'),
    ],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${french}`), '', french],
    ['UTF-16BE', utf16(french, true), '', french],
    ['UTF-16LE', utf16(french, false), 'text/xml; charset=utf-8', french],
    ['ISO-8859-1 without a declaration', latin(french), '', french],
    ['ISO-8859-1 despite the content type UTF-8', latin(french), 'text/xml; charset=utf-8', french],
    ['ISO-8859-1 of the content type', latin(french), 'text/xml; charset="ISO-8859-1"', french],
    ['ISO-8859-1 despite an unknown charset', latin(french), 'text/xml; charset=foo', french],
    ['windows-1251 without a declaration', cyrillic(russian), '', russian],
    ['windows-1251 despite the content type UTF-8', cyrillic(russian), 'text/xml; charset=utf-8', russian],
    [
      'windows-1251 of the declaration',
      cyrillic(`<?xml version="1.0" encoding='windows-1251'?>${russian}`),
      'text/xml',
      `<?xml version="1.0" encoding='windows-1251'?>${russian}`,
    ],
    ['an empty body', new Uint8Array(), '', ''],
  ];
  for (const [name, bytes, contentType, text] of rows)
    it(`decodes ${name}`, () => expect(decode(bytes, contentType)).to.equal(text));

  it('decodes text that is cut off inside a character', () =>
    expect(decode(utf8('<title>Été').subarray(0, -1))).to.match(/^<title>Ét/));
});
