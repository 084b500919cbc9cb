import { blankNonMarkup, repairXml } from '../xml/repair.js';
import { parseXml, type XmlElement } from '../xml/parse.js';

/** The root and items of a feed. A string describes an item that could not be parsed. */
export type RecoveredItems = { root: XmlElement; items: (XmlElement | string)[] };

/**
 * Returns the root and items of RSS 0.9x, 1.0, 2.0 or Atom, undefined for other text. Parses a malformed feed item by
 * item, so that one bad item, or a truncated response, does not lose the others.
 */
export async function recoverItems(source: string): Promise<RecoveredItems | undefined> {
  const root = await parseXml(source);
  if (!root) return parseItemwise(repairXml(source));
  return isFeed(root.localName) ? { root, items: itemsOf(root) } : undefined;
}

const isFeed = (name: string) => /^(rss|RDF|feed)$/.test(name);

/** Items are children of `channel` in RSS, its siblings in RSS 1.0, and children of the root in Atom. */
const itemsOf = (root: XmlElement): XmlElement[] =>
  root.children.flatMap((child) =>
    child.name === 'channel' ? child.children.filter(isItem) : isItem(child) ? [child] : [],
  );

const isItem = ({ name }: XmlElement) => /^(item|(atom:)?entry)$/.test(name);

async function parseItemwise(source: string): Promise<RecoveredItems | undefined> {
  const [, rootName = ''] = /^<(?:[\w.-]+:)?([\w.-]+)[\s>]/.exec(source) ?? [];
  if (!isFeed(rootName)) return undefined;
  const spans = spansOf(source);
  const head = source.slice(0, spans[0]?.start ?? source.length);
  // Other open elements lack an end tag: items are not inside them.
  const openAncestors = openTags(head).filter((tag) => /^<([\w.-]+:)?(rss|RDF|feed|channel)[\s>]/.test(tag));
  if (!openAncestors.length && !spans.length) return undefined;
  const minimal = minimalTags[rootName]!;
  for (const [start, tags] of [
    [head, openAncestors],
    [openAncestors.join(''), openAncestors],
    [minimal.join(''), minimal],
  ] as const) {
    const root = await parseXml(start + closeTags(openTags(start)));
    if (!root) continue;
    const textOf = ({ start, end }: Span) => source.slice(start, end);
    const parsed = await parseItems(spans.filter(({ isWhole }) => isWhole).map(textOf), tags);
    let next = 0;
    return {
      root,
      items: spans.map((span) => (span.isWhole && parsed[next++]) || describeBroken(textOf(span))),
    };
  }
  return undefined;
}

/** Start tags to parse items in if those of the feed are malformed. */
const minimalTags: Record<string, string[]> = {
  rss: ['<rss>', '<channel>'],
  RDF: ['<RDF xmlns="http://purl.org/rss/1.0/">'],
  feed: ['<feed xmlns="http://www.w3.org/2005/Atom">'],
};

type Span = { start: number; end: number; isWhole: boolean };

/** Finds where items start and end. An item without an end tag extends to the next item. */
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

/** Returns the start tags without an end tag. An end tag also closes the open elements inside its element. */
function openTags(source: string): string[] {
  const open: { name: string; tag: string }[] = [];
  for (const [tag, slash, name = '', empty] of blankNonMarkup(source).matchAll(
    /<(\/?)([\w.:-]+)(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(\/?)>/g,
  )) {
    if (!slash && !empty) open.push({ name, tag });
    const start = slash ? open.findLastIndex((element) => element.name === name) : -1;
    if (start >= 0) open.length = start;
  }
  return open.map(({ tag }) => tag);
}

const closeTags = (tags: readonly string[]) =>
  tags.reduceRight((closed, tag) => closed + tag.replace(/^<([^\s>]+)[^]*$/, '</$1>'), '');

const describeBroken = (text: string) =>
  `broken XML: ${text
    .slice(0, 200)
    .replace(/<[^<>]*>?|\s+/g, ' ')
    .trim()}`;

/** Parses items, and returns one entry per text. Bisects a list that does not parse until the bad items are alone. */
async function parseItems(texts: string[], tags: readonly string[]): Promise<(XmlElement | undefined)[]> {
  if (!texts.length) return [];
  const root = await parseXml(tags.join('') + texts.join('') + closeTags(tags));
  const items = root ? itemsOf(root) : [];
  if (items.length === texts.length) return items;
  if (texts.length === 1) return [items[0]];
  const half = texts.length >> 1;
  return [...(await parseItems(texts.slice(0, half), tags)), ...(await parseItems(texts.slice(half), tags))];
}
