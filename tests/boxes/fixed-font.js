// @ts-check

/** Units per em. */
const em = 1000;
/** Width of every character: half an em. */
const advance = em / 2;
const [ascent, descent] = [em * 0.75, em * 0.25];

/** Values of a table, as `[bytes, value]`, in big-endian order. @typedef {readonly (readonly [1 | 2 | 4, number])[]} Values */

/** @param {Values} values */
function pack(values) {
  const bytes = Buffer.alloc(values.reduce((sum, [size]) => sum + size, 0));
  let offset = 0;
  for (const [size, value] of values) {
    bytes.writeUIntBE(value < 0 ? value + 2 ** (8 * size) : value, offset, size);
    offset += size;
  }
  return bytes;
}

/** @param {...number} values */
const u16 = (...values) => values.map((value) => /** @type {const} */ ([2, value]));
/** @param {...number} values */
const u32 = (...values) => values.map((value) => /** @type {const} */ ([4, value]));

/**
 * First and last character: from Latin to Arabic, punctuation and arrows. Each has a glyph of its own, for shapers join
 * Arabic letters by their glyphs. Those that they would join them to are left out.
 */
const [first, last] = [0x20, 0x2fff];
const glyphCount = last - first + 2;

/** A square of half an em, for characters that are missing. The others are blank. */
const glyph = pack([
  ...u16(1, 0, 0, advance, advance, 3, 0),
  ...[1, 1, 1, 1].map((flag) => /** @type {const} */ ([1, flag])),
  ...u16(0, advance, 0, -advance, 0, 0, advance, 0),
]);

/** https://learn.microsoft.com/typography/opentype/spec/otff, in alphabetical order. */
const tables = {
  'OS/2': pack([
    ...u16(4, advance, 400, 5, 0, 500, 500, 0, 0, 500, 500, 0, 0, 50, 300, 0),
    ...Array.from({ length: 10 }, () => /** @type {const} */ ([1, 0])),
    ...u32(1, 0, 0, 0, 0x4e4f4e45),
    ...u16(0x40, 0x20, 0xffff, ascent, -descent, 0, ascent, descent),
    ...u32(1, 0),
    ...u16(advance, advance, 0, 0x20, 1),
  ]),
  cmap: pack([...u16(0, 1, 3, 10), ...u32(12), ...u16(12, 0), ...u32(28, 0, 1, first, last, 1)]),
  glyf: Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]),
  head: pack([
    ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    ...u16(0, em),
    ...u32(0, 0, 0, 0),
    ...u16(0, 0, advance, advance, 0, 8, 2, 1, 0),
  ]),
  hhea: pack([
    ...u32(0x10000),
    ...u16(ascent, -descent, 0, advance, 0, 0, advance, 1, 0, 0, 0, 0, 0, 0, 0, 1),
  ]),
  hmtx: Buffer.concat([pack(u16(advance)), Buffer.alloc(2 * glyphCount)]),
  loca: pack(u32(0, ...Array.from({ length: glyphCount }, () => glyph.length))),
  maxp: pack([...u32(0x10000), ...u16(glyphCount, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
  name: pack(u16(0, 0, 6)),
  post: pack([...u32(0x30000, 0), ...u16(-100, 50), ...u32(1, 0, 0, 0, 0)]),
};

/**
 * A TrueType font in which every character is half an em wide, and a line an em high: with it text has the same boxes on
 * every machine.
 */
export function fixedFont() {
  const entries = Object.entries(tables);
  let offset = 12 + 16 * entries.length;
  const directory = entries.flatMap(([tag, table]) => {
    const entry = u32(Buffer.from(tag.padEnd(4)).readUInt32BE(), checksum(table), offset, table.length);
    offset += padded(table).length;
    return entry;
  });
  return Buffer.concat([
    pack([...u32(0x10000), ...u16(entries.length, 128, 3, 16 * entries.length - 128), ...directory]),
    ...entries.map(([, table]) => padded(table)),
  ]);
}

/** @param {Buffer} table */
const padded = (table) => Buffer.concat([table, Buffer.alloc(-table.length & 3)]);

/** @param {Buffer} table */
function checksum(table) {
  const bytes = padded(table);
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}
