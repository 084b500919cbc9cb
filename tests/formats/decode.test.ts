import { expect } from '@open-wc/testing';
import { decode } from '../../src/formats/decode.js';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((one) => {
      const code = one.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
/** windows-1251 of letters from А to я. */
const cyrillic = (text: string) =>
  Uint8Array.from(text, (one) =>
    one.charCodeAt(0) >= 0x410 ? one.charCodeAt(0) - 0x350 : one.charCodeAt(0),
  );

const french = '<?xml version="1.0"?><rss><title>Été à la forêt</title></rss>';
const russian = '<rss><title>Паром снова ходит после зимнего ремонта</title></rss>';

describe('decode', () => {
  const rows: [name: string, bytes: Uint8Array, contentType: string, text: string][] = [
    ['UTF-8', utf8(french), '', french],
    ['UTF-8 under a wrong content type', utf8(french), 'text/xml; charset=iso-8859-1', french],
    [
      'UTF-8 that declares something else',
      utf8(french.replace('?>', ' encoding="ISO-8859-1"?>')),
      '',
      french.replace('?>', ' encoding="ISO-8859-1"?>'),
    ],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${french}`), '', french],
    ['UTF-16, big end first', utf16(french, true), '', french],
    ['UTF-16, little end first', utf16(french, false), 'text/xml; charset=utf-8', french],
    ['ISO-8859-1 without a declaration', latin(french), '', french],
    ['ISO-8859-1 that is said to be UTF-8', latin(french), 'text/xml; charset=utf-8', french],
    ['ISO-8859-1 as the server says', latin(french), 'text/xml; charset="ISO-8859-1"', french],
    ['ISO-8859-1 under a charset that nobody knows', latin(french), 'text/xml; charset=foo', french],
    ['windows-1251 without a declaration', cyrillic(russian), '', russian],
    ['windows-1251 that is said to be UTF-8', cyrillic(russian), 'text/xml; charset=utf-8', russian],
    [
      'windows-1251 as it declares',
      cyrillic(`<?xml version="1.0" encoding='windows-1251'?>${russian}`),
      'text/xml',
      `<?xml version="1.0" encoding='windows-1251'?>${russian}`,
    ],
    ['nothing', new Uint8Array(), '', ''],
  ];
  for (const [name, bytes, contentType, text] of rows)
    it(`reads ${name}`, () => expect(decode(bytes, contentType)).to.equal(text));

  it('reads what is cut off inside a character', () =>
    expect(decode(utf8('<title>Été').subarray(0, -1))).to.match(/^<title>Ét/));
});
