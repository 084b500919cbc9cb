import { blankNonMarkup, repairXml } from '../xml/repair.js';
import { parseXml, type XmlElement } from '../xml/parse.js';

/** A feed's root and its items; a text stands for an item that is lost. */
export type RecoveredItems = { root: XmlElement; items: (XmlElement | string)[] };

/**
 * The root and items of RSS 0.9x, 1.0, 2.0 or Atom; undefined for what is none. What is not well-formed is read item by
 * item, so that a bad one, or a feed that is cut off, costs no other.
 */
export async function recoverItems(source: string): Promise<RecoveredItems | undefined> {
  const root = await parseXml(source);
  if (!root) return readItemwise(repairXml(source));
  return isFeed(root.localName) ? { root, items: itemsOf(root) } : undefined;
}

const isFeed = (name: string) => /^(rss|RDF|feed)$/.test(name);

/** Items stand in the channel, in RSS 1.0 beside it, in Atom in the feed. */
const itemsOf = (root: XmlElement): XmlElement[] =>
  root.children.flatMap((child) =>
    child.name === 'channel' ? child.children.filter(isItem) : isItem(child) ? [child] : [],
  );

const isItem = ({ name }: XmlElement) => /^(item|(atom:)?entry)$/.test(name);

async function readItemwise(source: string): Promise<RecoveredItems | undefined> {
  const [, rootName = ''] = /^<(?:[\w.-]+:)?([\w.-]+)[\s>]/.exec(source) ?? [];
  if (!isFeed(rootName)) return undefined;
  const spans = spansOf(source);
  const head = source.slice(0, spans[0]?.start ?? source.length);
  // What else is open was never ended; items are not in it.
  const outer = openTags(head).filter((tag) => /^<([\w.-]+:)?(rss|RDF|feed|channel)[\s>]/.test(tag));
  if (!outer.length && !spans.length) return undefined;
  const plain = plainTags[rootName]!;
  for (const [start, tags] of [
    [head, outer],
    [outer.join(''), outer],
    [plain.join(''), plain],
  ] as const) {
    const root = await parseXml(start + closeTags(openTags(start)));
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
  for (const { 0: tag, 1: slash, index } of blankNonMarkup(source).matchAll(
    /<(\/?)(?:[\w.-]+:)?(?:item|entry)(?:\s*>|(?=[\s/]))/g,
  )) {
    if (start !== undefined)
      spans.push({ start, end: slash ? index + tag.length : index, isWhole: slash !== '' });
    start = slash ? undefined : index;
  }
  return start === undefined ? spans : [...spans, { start, end: source.length, isWhole: false }];
}

/** The start tags of what is still open at the end of a text. An end tag ends all that is open in its element. */
function openTags(source: string): string[] {
  const open: { name: string; tag: string }[] = [];
  for (const [tag, slash, name = '', empty] of blankNonMarkup(source).matchAll(
    /<(\/?)([\w.:-]+)(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(\/?)>/g,
  )) {
    if (!slash && !empty) open.push({ name, tag });
    const start = slash ? open.findLastIndex((one) => one.name === name) : -1;
    if (start >= 0) open.length = start;
  }
  return open.map(({ tag }) => tag);
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
