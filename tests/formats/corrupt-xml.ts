import { expect } from '@open-wc/testing';
import type { ParseOptions } from '../../src/formats/parse-feed.js';
import { tryToRead } from './corrupt.js';

/** What stands in place of a text or attribute, as it is: some of it is no XML. */
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

/** An element or attribute in a text of XML: from its first letter to behind its last, and what is in it. */
type Span = { name: string; start: number; end: number; innerStart: number; innerEnd: number };

/** The elements of well-formed XML without comments and CDATA. */
function elementsOf(xml: string): Span[] {
  const open: Span[] = [];
  const spans: Span[] = [];
  for (const { 0: tag, 1: slash, 2: name = '', 3: empty, index } of xml.matchAll(
    /<(\/?)([\w:]+)[^<>]*?(\/?)>/g,
  )) {
    const end = index + tag.length;
    if (slash) Object.assign(open.pop()!, { innerEnd: index, end });
    else {
      const span = { name, start: index, end, innerStart: end, innerEnd: end };
      spans.push(span);
      if (!empty) open.push(span);
    }
  }
  return spans;
}

/** The attributes but for the namespace of the whole, without which nothing tells what it is. */
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
 * Reads a feed with the inside of every element and attribute replaced by junk, and with each of them missing or
 * doubled. It is never more than a FeedError; what is spoilt in one item costs no other.
 * @param items the texts of the feed's items, by their ids.
 */
export async function spoilEachElement(
  xml: string,
  items: Record<string, string>,
  options: ParseOptions,
): Promise<void> {
  for (const span of [...elementsOf(xml), ...attributesOf(xml)]) {
    const own = xml.slice(span.start, span.end);
    const others = Object.entries(items).filter(
      ([, item]) => xml.indexOf(item) >= span.end || xml.indexOf(item) + item.length <= span.start,
    );
    const spoilt: [how: string, text: string][] = [
      ['missing', xml.slice(0, span.start) + xml.slice(span.end)],
      ['doubled', xml.slice(0, span.end) + own + xml.slice(span.end)],
      ...junk.map((by): [string, string] => [
        JSON.stringify(by).slice(0, 30),
        xml.slice(0, span.innerStart) + by + xml.slice(span.innerEnd),
      ]),
    ];
    for (const [how, text] of spoilt) {
      const read = await tryToRead(text, options);
      const ids = read?.feed.articles.map(({ id }) => id) ?? [];
      expect(ids, `${span.name} ${how}`).to.include.members(others.map(([id]) => id));
    }
  }
}
