import { toAuthors } from './author.js';
import { all, channelOf, feedFields, firstWithText, pathIn, textIn } from './fields.js';
import { htmlOf } from './html.js';
import { languageOf, linksOf, toItem } from './item.js';
import { recoverItems } from './recover-items.js';
import { findSharedDomains } from './topics.js';
import { resolve } from './url.js';
import type { Converter } from '../types.js';
import { toRfc3339 } from '../shared/date.js';
import type { XmlElement } from '../xml/parse.js';

/**
 * Converts RSS 0.9x, 1.0 and 2.0 (https://www.rssboard.org/rss-specification), Atom 0.3 and 1.0
 * (https://www.rfc-editor.org/rfc/rfc4287), with Media RSS, Dublin Core, iTunes and publishers' own tags.
 */
export const convert: Converter = async (body, { url }) => {
  const recovered = typeof body === 'string' ? await recoverItems(body) : undefined;
  if (!recovered) return undefined;
  const { root, items } = recovered;
  const channel = channelOf(root);
  const self = linksOf(channel, 'self')[0];
  const feedUrl = resolve(self?.attribute('href'), self ?? channel, url);
  const home = homeOf(channel, feedUrl ?? url);
  const base = root.localName === 'feed' ? (feedUrl ?? url ?? home) : (home ?? feedUrl ?? url);
  const sharedDomains = findSharedDomains(items.filter((item) => typeof item === 'object'));
  const converted = items.map((item) =>
    typeof item === 'string' ? item : toItem(item, { base, sharedDomains }),
  );
  const title = firstWithText(channel, feedFields.title);
  const isCut = !hasEnd(body as string, root.qualifiedName);
  return {
    feed: {
      version: 'https://jsonfeed.org/version/1.1',
      title: title && htmlOf(title),
      home_page_url: home,
      feed_url: feedUrl,
      language: languageOf(channel) ?? languageOf(root),
      icon: iconOf(root, channel, base),
      date_modified: toRfc3339(textIn(channel, feedFields.date_modified)),
      authors: toAuthors(channel, feedFields.authors, base),
      items: withRelatedIds(converted),
    },
    problems: [
      ...problemIf(channel === root && root.localName !== 'feed', root, 'a channel'),
      ...problemIf(isCut, root, `</${root.qualifiedName}>`),
    ],
    isCut,
    // A `guid` may not be a permalink, and an Atom id is not a URL of a page: `item.ts` reads the URL.
    idsArePages: false,
    pathOf: (path) => pathIn(root, items, path),
  };
};

/** Item-wise recovery closes open elements, so truncation is visible only in the source text. */
const hasEnd = (text: string, name: string) =>
  text.lastIndexOf(`</${name}`) >= 0 || new RegExp(`<${name}[^<>]*/>\\s*$`).test(text);

const problemIf = (isMissing: boolean, { qualifiedName: path }: XmlElement, expected: string) =>
  isMissing ? [{ path, message: `Expected ${expected}; found none` }] : [];

function homeOf(channel: XmlElement, base: string | undefined): string | undefined {
  const link = firstWithText(channel, 'link');
  const page = linksOf(channel, 'alternate')[0];
  return link ? resolve(link.text, link, base) : resolve(page?.attribute('href'), page ?? channel, base);
}

/** Searches the channel, then the root: in RSS 1.0, `image` is a sibling of `channel`. */
function iconOf(root: XmlElement, channel: XmlElement, base: string | undefined): string | undefined {
  const icons = [channel, root].flatMap((parent) => all(parent, feedFields.icon));
  for (const icon of icons) {
    const url = textIn(icon, 'url') ?? icon.attribute('href') ?? (icon.children.length ? '' : icon.text);
    if (url.trim()) return resolve(url, icon, base);
  }
  return undefined;
}

type ConvertedItem = { id?: unknown; url?: unknown; _newsfold?: { related?: unknown[] } };

/** Replaces the URLs of related articles (Atom) by their ids. Drops articles that are not in this feed. */
function withRelatedIds(items: (ConvertedItem | string)[]): unknown[] {
  const idsByUrl = new Map<unknown, unknown>();
  for (const item of items)
    if (typeof item === 'object') for (const key of [item.url, item.id]) if (key) idsByUrl.set(key, item.id);
  for (const item of items) {
    const extension = typeof item === 'object' ? item._newsfold : undefined;
    if (extension) extension.related = extension.related?.flatMap((url) => idsByUrl.get(url) ?? []);
  }
  return items;
}
