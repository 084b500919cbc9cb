import { sourceNamesAt, type Fields } from '../shared/field-table.js';
import type { XmlElement } from '../xml/parse.js';

/**
 * Element names of each JSON Feed field, the preferred one first. Prefixes are those of `xml/namespaces.ts`, whatever
 * prefix the feed declares. No prefix is RSS itself (https://www.rssboard.org/rss-specification,
 * https://web.resource.org/rss/1.0/spec), `atom:` is Atom (https://www.rfc-editor.org/rfc/rfc4287), `media:` Media RSS
 * (https://www.rssboard.org/media-rss).
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

/** Element names of each field of the feed itself. */
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

/** Returns the child elements with one of these names (separated by `, `), in the order of the names. */
export const all = (element: XmlElement, names: string): XmlElement[] =>
  names.split(', ').flatMap((name) => element.children.filter((child) => child.name === name));

/** Returns the first child element with one of these names that has text. */
export const firstWithText = (element: XmlElement, names: string): XmlElement | undefined =>
  all(element, names).find(({ text }) => text.trim());

/** Returns the trimmed text of the first child element with one of these names that has text. */
export const textIn = (element: XmlElement, names: string): string | undefined =>
  firstWithText(element, names)?.text.trim();

/**
 * Maps a path of the converted feed (`items[3].date_published`) to the publisher's (`rss.channel.item[3].pubDate`).
 * @param items the items that were converted; a string is an item that could not be parsed.
 */
export function pathIn(root: XmlElement, items: (XmlElement | string)[], path: string): string {
  const [, index, rest] = /^items\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const channel = channelOf(root);
  if (index === undefined) return [pathOf(channel), nameIn(channel, path)].filter(Boolean).join('.');
  const item = items[Number(index)];
  const itemPath =
    typeof item === 'object'
      ? pathOf(item)
      : `${pathOf(root.localName === 'rss' ? channel : root)}.${root.localName === 'feed' ? 'entry' : 'item'}`;
  const name = typeof item === 'object' && rest ? nameIn(item, path) : '';
  return [`${itemPath}[${index}]`, name].filter(Boolean).join('.');
}

/** Returns the element that describes the feed: `channel` in RSS, the root in Atom. */
export const channelOf = (root: XmlElement): XmlElement =>
  root.children.find(({ name }) => name === 'channel') ?? root;

function pathOf(element: XmlElement): string {
  const names: string[] = [];
  for (let ancestor: XmlElement | undefined = element; ancestor; ancestor = ancestor.parent)
    names.unshift(ancestor.qualifiedName);
  return names.join('.');
}

/** Returns the name of the element that the field was read from, else the preferred name. */
function nameIn(element: XmlElement, path: string): string {
  const names = sourceNamesAt({ fields, feedFields }, path);
  const candidates = all(element, names.join(', '));
  return (candidates.find(({ text }) => text.trim()) ?? candidates[0])?.qualifiedName ?? names[0] ?? path;
}
