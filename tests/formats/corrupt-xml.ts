import { expect } from '@open-wc/testing';
import type { ParseOptions } from '../../src/formats/parse-feed.js';
import { tryToRead } from './corrupt.js';

/** Source text that replaces the content of elements and attributes; some of it is not well-formed. */
const junk = [
  '',
  ' ',
  'x',
  '-1',
  'javascript:alert(1)',
  '<b>',
  '</b>',
  '&',
  '&#0;',
  '\0',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<?',
  '<!DOCTYPE',
  '<item>',
  '</entry>',
  '<a:b c=',
  '"',
  'x'.repeat(10_000),
];

/** The range of an element or attribute in the source text, and the range of its content. Ends are exclusive. */
type Span = { name: string; start: number; end: number; innerStart: number; innerEnd: number };

/** Finds all elements of well-formed XML without comments and CDATA sections. */
function elementsOf(xml: string): Span[] {
  const openSpans: Span[] = [];
  const spans: Span[] = [];
  for (const { 0: tag, 1: slash, 2: name = '', 3: empty, index } of xml.matchAll(
    /<(\/?)([\w:]+)[^<>]*?(\/?)>/g,
  )) {
    const end = index + tag.length;
    if (slash) Object.assign(openSpans.pop()!, { innerEnd: index, end });
    else {
      const span = { name, start: index, end, innerStart: end, innerEnd: end };
      spans.push(span);
      if (!empty) openSpans.push(span);
    }
  }
  return spans;
}

/** Finds all attributes except `xmlns`, without which the format is not detected. */
const attributesOf = (xml: string): Span[] =>
  [...xml.matchAll(/ (?!xmlns=)([\w:]+)="([^"]*)"/g)].map(
    ({ 0: all, 1: name = '', 2: value = '', index }) => ({
      name: `@${name}`,
      start: index,
      end: index + all.length,
      innerStart: index + all.length - 1 - value.length,
      innerEnd: index + all.length - 1,
    }),
  );

/**
 * Parses a feed with the content of every element and attribute replaced by junk, and with each of them missing or
 * duplicated. Expects no error but a FeedError, and that junk in one item costs no other item.
 * @param items the source text of the feed's items, by id.
 */
export async function corruptEachElement(
  xml: string,
  items: Record<string, string>,
  options: ParseOptions,
): Promise<void> {
  for (const span of [...elementsOf(xml), ...attributesOf(xml)]) {
    const source = xml.slice(span.start, span.end);
    const others = Object.entries(items).filter(
      ([, item]) => xml.indexOf(item) >= span.end || xml.indexOf(item) + item.length <= span.start,
    );
    const variants: [change: string, text: string][] = [
      ['missing', xml.slice(0, span.start) + xml.slice(span.end)],
      ['duplicated', xml.slice(0, span.end) + source + xml.slice(span.end)],
      ...junk.map((text): [string, string] => [
        JSON.stringify(text).slice(0, 30),
        xml.slice(0, span.innerStart) + text + xml.slice(span.innerEnd),
      ]),
    ];
    for (const [change, text] of variants) {
      const read = await tryToRead(text, options);
      const ids = read?.feed.articles.map(({ id }) => id) ?? [];
      expect(ids, `${span.name} ${change}`).to.include.members(others.map(([id]) => id));
    }
  }
}
