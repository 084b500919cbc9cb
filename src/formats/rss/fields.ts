import { sourceNamesAt, type Fields } from '../shared/field-table.js';
import type { XmlElement } from '../xml/parse.js';

/**
 * Where each field of JSON Feed is read from, the best place first. Prefixes are the usual ones of their namespaces;
 * without a prefix it is RSS itself (https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec),
 * `atom:` is Atom (https://www.rfc-editor.org/rfc/rfc4287), `media:` Media RSS (https://www.rssboard.org/media-rss).
 */
export const fields = {
  id: 'guid, atom:id, dwsyn:contentID, dc:identifier',
  url: 'feedburner:origLink, pheedo:origLink, link, atom:link, guid',
  title: 'title, atom:title, dc:title, itunes:title, media:title',
  summary: 'description, atom:summary, itunes:summary, itunes:subtitle, dc:description, media:description',
  content_html: 'content:encoded, atom:content, description',
  date_published:
    'pubDate, atom:published, atom:issued, dcterms:issued, dc:date, dcterms:created, atom:created, atom:updated, atom:modified',
  date_modified: 'atom:updated, atom:modified, dcterms:modified, wp:lastPublished',
  language: 'language, dc:language, xml:lang',
  authors: 'dc:creator, author, atom:author, itunes:author',
  tags: 'category, atom:category, dc:subject',
  attachments: 'media:content, enclosure, atom:link',
  'attachments.duration_in_seconds': 'media:content, itunes:duration',
  '_newsfold.kicker': 'category, atom:category, dc:subject',
  '_newsfold.topics': 'category, atom:category, dc:subject',
  '_newsfold.image.renditions':
    'media:content, enclosure, atom:link, itunes:image, media:thumbnail, dwsyn:imageURL, bigimage, image, smallimage, thumbnail, content:encoded, atom:content, description',
  '_newsfold.image.alt': 'media:title, media:content',
  '_newsfold.image.caption': 'media:description, media:content',
  '_newsfold.image.credit': 'media:credit, media:content',
  '_newsfold.related': 'atom:link',
} as const satisfies Fields;

/** The same of the feed. */
export const feedFields = {
  title: 'title, atom:title, dc:title',
  home_page_url: 'link, atom:link',
  feed_url: 'atom:link',
  language: 'language, dc:language, xml:lang',
  icon: 'image, atom:logo, atom:icon, itunes:image',
  date_modified: 'lastBuildDate, atom:updated, atom:modified, dc:date, pubDate',
  authors: 'atom:author',
  items: 'item, atom:entry',
} as const satisfies Fields;

/** The elements in another that have one of these names, in the order of the names. */
export const all = (element: XmlElement, names: string): XmlElement[] =>
  names.split(', ').flatMap((name) => element.children.filter((child) => child.name === name));

/** The first of the elements with these names that has text. */
export const firstWithText = (element: XmlElement, names: string): XmlElement | undefined =>
  all(element, names).find(({ text }) => text.trim());

/** The text of the first that has some. */
export const textIn = (element: XmlElement, names: string): string | undefined =>
  firstWithText(element, names)?.text.trim();

/** Where a path of the JSON Feed that was said stands in the feed: `rss.channel.item[3].pubDate`. */
export function pathIn(root: XmlElement, items: (XmlElement | string)[], path: string): string {
  const [, index, rest] = /^items\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const channel = channelOf(root);
  if (index === undefined) return [pathOf(channel), nameIn(channel, path)].filter(Boolean).join('.');
  const item = items[Number(index)];
  const place =
    typeof item === 'object'
      ? pathOf(item)
      : `${pathOf(root.localName === 'rss' ? channel : root)}.${root.localName === 'feed' ? 'entry' : 'item'}`;
  const name = typeof item === 'object' && rest ? nameIn(item, path) : '';
  return [`${place}[${index}]`, name].filter(Boolean).join('.');
}

/** What stands around the items: the channel of RSS, the feed of Atom. */
export const channelOf = (root: XmlElement): XmlElement =>
  root.children.find(({ name }) => name === 'channel') ?? root;

function pathOf(element: XmlElement): string {
  const names: string[] = [];
  for (let one: XmlElement | undefined = element; one; one = one.parent) names.unshift(one.qualifiedName);
  return names.join('.');
}

/** The place of a field: where it was found, else where it is looked for first. */
function nameIn(element: XmlElement, path: string): string {
  const names = sourceNamesAt({ fields, feedFields }, path);
  const places = all(element, names.join(', '));
  return (places.find(({ text }) => text.trim()) ?? places[0])?.qualifiedName ?? names[0] ?? path;
}
