import type { Article, Author, Kind, Media, Sponsor } from '../../model/feed.js';
import { kinds, labels } from '../../model/feed.js';
import { parseImage } from './image.js';
import { parseUrl, type ListItemReader, type Reader } from './field-reader.js';
import { toPlainText, truncate } from '../../model/plain-text.js';

/** What a feed says for items that do not say it themselves. */
type Inherited = { authors: Author[]; language?: string; creditPrefix?: string };

/** One item; undefined, with a problem, when there is nothing to show. */
export function parseItem(entry: ListItemReader, inherited: Inherited): Article | undefined {
  const wire = entry.object();
  if (!wire) return undefined;
  const extension = wire.object('_newsfold');
  const html = wire.string('content_html');
  const text = wire.string('content_text');
  const summary = wire.text('summary');
  const wireId = wire.id('id');
  const url =
    wire.url('url') ??
    wire.url('external_url') ??
    (wire.desk.idsArePages === false ? undefined : webUrl(wireId));
  const id = wireId ?? url;
  // A whole JSON Feed item may be an id and an empty body. It has nothing else to be named by than its id.
  const isWhole = html !== undefined || wire.get('content_text') !== undefined;
  const title =
    wire.text('title') ??
    truncate(
      toPlainText(text ?? '') || toPlainText(html ?? '') || summary || (url || isWhole ? (wireId ?? '') : ''),
    );
  if (!id || !title) return entry.lose('an item with two of id, url and title');
  const media = wire.list('attachments', parseMedia);
  const authors = parseAuthors(wire);
  const kicker = parseKicker(extension);
  const tags = wire.list('tags', (tag) => tag.text());
  return {
    ...blankArticle(),
    id,
    url: url ?? '',
    title,
    summary,
    bodyHtml: html,
    kind: extension?.word('kind', kinds) ?? kindOf(media[0]),
    kicker: kicker.length ? kicker : tags.slice(0, 1).map((tag) => ({ title: tag })),
    durationSeconds: extension?.amount('duration_in_seconds') ?? media[0]?.durationSeconds,
    published: wire.date('date_published'),
    modified: wire.date('date_modified'),
    picture: parseImage(wire, extension, inherited.creditPrefix),
    authors: authors.length ? authors : inherited.authors,
    language: wire.language('language') ?? inherited.language,
    media,
    ...(extension && parseExtension(extension)),
  };
}

/** `authors` of version 1.1, or `author` of version 1. */
export function parseAuthors(wire: Reader): Author[] {
  const authors = wire.list('authors', (entry) => parseAuthor(entry.object()));
  return authors.length ? authors : [parseAuthor(wire.object('author')) ?? []].flat();
}

function parseAuthor(wire: Reader | undefined): Author | undefined {
  if (!wire) return undefined;
  const name = wire.text('name');
  if (!name) return undefined;
  return { name, url: wire.url('url', ['https:', 'http:', 'mailto:']), avatar: wire.url('avatar') };
}

function parseExtension(wire: Reader): Partial<Article> {
  return {
    sectionIds: wire.list('sections', (entry) => entry.id()),
    label: wire.word('label', labels),
    shortUrl: wire.url('short_url'),
    agencies: wire.list('agencies', (entry) => entry.text()),
    initials: wire.text('initials'),
    topics: wire.list('topics', (entry) => entry.link()),
    access: wire.word('access', ['free', 'subscriber']) ?? 'free',
    sponsor: parseSponsor(wire.object('sponsor')),
    liveStatus: wire.object('live')?.word('status', ['upcoming', 'live', 'ended']),
    embargoedUntil: wire.date('embargoed_until'),
    expires: wire.date('expires'),
    relatedIds: wire.list('related', (entry) => entry.id()),
  };
}

function parseSponsor(wire: Reader | undefined): Sponsor | undefined {
  const name = wire?.text('name');
  return wire && name ? { name, url: wire.url('url'), logo: wire.url('logo') } : undefined;
}

/** One or two links, outer first; a text is taken as the title of the only one. */
function parseKicker(extension: Reader | undefined): Article['kicker'] {
  if (!extension) return [];
  if (typeof extension.get('kicker') !== 'string') {
    return extension.list('kicker', (entry) => entry.link()).slice(0, 2);
  }
  const title = extension.text('kicker');
  return title ? [{ title }] : [];
}

function parseMedia(entry: ListItemReader): Media | undefined {
  const wire = entry.object();
  if (!wire) return undefined;
  const url = wire.url('url');
  return url
    ? { url, type: wire.text('mime_type'), durationSeconds: wire.amount('duration_in_seconds') }
    : undefined;
}

function kindOf(media: Media | undefined): Kind {
  const type = media?.type?.split('/')[0]?.toLowerCase();
  return type === 'video' || type === 'audio' ? type : 'article';
}

/** An id that is an absolute web address is the item's page too. */
function webUrl(id: string | undefined): string | undefined {
  const url = id === undefined ? undefined : parseUrl(id, undefined);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The lists and the access of an article that nothing more is known of. Fresh at each call. */
export const blankArticle = () =>
  ({
    kind: 'article',
    kicker: [],
    authors: [],
    agencies: [],
    sectionIds: [],
    topics: [],
    access: 'free',
    media: [],
    relatedIds: [],
  }) satisfies Partial<Article>;
