import { maskXml, mendXml } from './xml-mend.js';
import { parseXml, type XmlElement } from './xml.js';

/** A feed's root and its items; a text stands for an item that is lost. */
export type Pieces = { root: XmlElement; items: (XmlElement | string)[] };

/**
 * The root and items of RSS 0.9x, 1.0, 2.0 or Atom; undefined for what is none. What is not well-formed is read item by
 * item, so that a bad one, or a feed that is cut off, costs no other.
 */
export async function readPieces(source: string): Promise<Pieces | undefined> {
  const root = await parseXml(source);
  if (!root) return readItemwise(mendXml(source));
  return isFeed(root.localName) ? { root, items: itemsOf(root) } : undefined;
}

const isFeed = (name: string) => /^(rss|RDF|feed)$/.test(name);

/** Items stand in the channel, in RSS 1.0 beside it, in Atom in the feed. */
const itemsOf = (root: XmlElement): XmlElement[] =>
  root.children.flatMap((child) =>
    child.name === 'channel' ? child.children.filter(isItem) : isItem(child) ? [child] : [],
  );

const isItem = ({ name }: XmlElement) => /^(item|(atom:)?entry)$/.test(name);

async function readItemwise(source: string): Promise<Pieces | undefined> {
  const [, rootName = ''] = /^<(?:[\w.-]+:)?([\w.-]+)[\s>]/.exec(source) ?? [];
  if (!isFeed(rootName)) return undefined;
  const spans = spansOf(source);
  const head = source.slice(0, spans[0]?.start ?? source.length);
  const opened = openTags(head);
  if (!opened.length && !spans.length) return undefined;
  for (const [start, tags] of [
    [head, opened],
    [opened.join(''), opened],
    [plainTags[rootName]!.join(''), plainTags[rootName]!],
  ] as const) {
    const root = await parseXml(start + closeTags(tags));
    if (!root) continue;
    const textOf = ({ start, end }: Span) => source.slice(start, end);
    const read = await readItems(spans.filter(({ isWhole }) => isWhole).map(textOf), tags);
    let whole = 0;
    return { root, items: spans.map((span) => (span.isWhole && read[whole++]) || broken(textOf(span))) };
  }
  return undefined;
}

const plainTags: Record<string, string[]> = {
  rss: ['<rss>', '<channel>'],
  RDF: ['<RDF xmlns="http://purl.org/rss/1.0/">'],
  feed: ['<feed xmlns="http://www.w3.org/2005/Atom">'],
};

type Span = { start: number; end: number; isWhole: boolean };

/** Where items begin and end. One that does not end goes on to the next. */
function spansOf(source: string): Span[] {
  const spans: Span[] = [];
  let start: number | undefined;
  for (const { 0: tag, 1: slash, index } of maskXml(source).matchAll(
    /<(\/?)(?:[\w.-]+:)?(?:item|entry)(?:\s*>|(?=[\s/]))/g,
  )) {
    if (start !== undefined)
      spans.push({ start, end: slash ? index + tag.length : index, isWhole: slash !== '' });
    start = slash ? undefined : index;
  }
  return start === undefined ? spans : [...spans, { start, end: source.length, isWhole: false }];
}

/** The start tags of what is still open at the end of a text. */
function openTags(source: string): string[] {
  const open: string[] = [];
  for (const [tag, slash, empty] of maskXml(source).matchAll(
    /<(\/?)[\w.:-]+(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(\/?)>/g,
  )) {
    if (slash) open.pop();
    else if (!empty) open.push(tag);
  }
  return open;
}

const closeTags = (tags: readonly string[]) =>
  tags.reduceRight((closed, tag) => closed + tag.replace(/^<([^\s>]+)[^]*$/, '</$1>'), '');

const broken = (text: string) =>
  `broken XML: ${text
    .slice(0, 200)
    .replace(/<[^<>]*>?|\s+/g, ' ')
    .trim()}`;

/** One for each text. Halves what does not parse, down to the bad ones. */
async function readItems(texts: string[], tags: readonly string[]): Promise<(XmlElement | undefined)[]> {
  if (!texts.length) return [];
  const root = await parseXml(tags.join('') + texts.join('') + closeTags(tags));
  const items = root ? itemsOf(root) : [];
  if (items.length === texts.length) return items;
  if (texts.length === 1) return [items[0]];
  const half = texts.length >> 1;
  return [...(await readItems(texts.slice(0, half), tags)), ...(await readItems(texts.slice(half), tags))];
}
