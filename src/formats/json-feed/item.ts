import type { Article, Author, Kind, Media, Sponsor } from '../../model/feed.js';
import { kinds, labels } from '../../model/feed.js';
import { parseImage } from './image.js';
import type { ListItemReader, Reader } from './field-reader.js';
import { parseKicker, parseLink } from './link.js';
import { parseUrl } from '../../model/parse-url.js';
import { toPlainText, truncate } from '../../model/plain-text.js';

/** Values of the feed that apply to items without their own. */
type Inherited = { authors: Author[]; language?: string; creditPrefix?: string };

/** Parses an item. Returns undefined and adds a problem if fewer than two of `id`, `url` and a title are usable. */
export function parseItem(item: ListItemReader, inherited: Inherited): Article | undefined {
  const reader = item.object();
  if (!reader) return undefined;
  const extension = reader.object('_newsfold');
  const html = reader.string('content_html');
  const text = reader.string('content_text');
  const summary = reader.text('summary');
  const ownId = reader.id('id');
  const url =
    reader.url('url') ??
    reader.url('external_url') ??
    (reader.context.idsArePages === false ? undefined : webUrl(ownId));
  const id = ownId ?? url;
  // JSON Feed only requires an id and a body, which may be empty. The id is then the title.
  const hasBody = html !== undefined || reader.get('content_text') !== undefined;
  const title =
    reader.text('title') ??
    truncate(
      toPlainText(text ?? '') ||
        toPlainText(html ?? '') ||
        summary ||
        (url || hasBody ? toPlainText(ownId ?? '') : ''),
    );
  if (!id || !title) return item.reject('an item with two of id, url and title');
  const media = reader.list('attachments', parseMedia);
  const authors = parseAuthors(reader);
  const kicker = parseKicker(extension);
  const tags = reader.list('tags', (tag) => tag.text());
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
    published: reader.date('date_published'),
    modified: reader.date('date_modified'),
    picture: parseImage(reader, extension, inherited.creditPrefix),
    authors: authors.length ? authors : inherited.authors,
    language: reader.language('language') ?? inherited.language,
    media,
    ...(extension && parseExtension(extension)),
  };
}

/** Parses the authors of a feed or an item: `authors` of JSON Feed 1.1, else `author` of version 1. */
export function parseAuthors(reader: Reader): Author[] {
  const authors = reader.list('authors', (author) => parseAuthor(author.object()));
  return authors.length ? authors : [parseAuthor(reader.object('author')) ?? []].flat();
}

function parseAuthor(reader: Reader | undefined): Author | undefined {
  if (!reader) return undefined;
  const name = reader.text('name');
  if (!name) return undefined;
  return { name, url: reader.url('url', ['https:', 'http:', 'mailto:']), avatar: reader.url('avatar') };
}

function parseExtension(reader: Reader): Partial<Article> {
  return {
    sectionIds: reader.list('sections', (section) => section.id()),
    label: reader.word('label', labels),
    shortUrl: reader.url('short_url'),
    agencies: reader.list('agencies', (agency) => agency.text()),
    initials: reader.text('initials'),
    topics: reader.list('topics', parseLink),
    access: reader.word('access', ['free', 'subscriber']) ?? 'free',
    sponsor: parseSponsor(reader.object('sponsor')),
    liveStatus: reader.object('live')?.word('status', ['upcoming', 'live', 'ended']),
    embargoedUntil: reader.date('embargoed_until'),
    expires: reader.date('expires'),
    relatedIds: reader.list('related', (article) => article.id()),
  };
}

function parseSponsor(reader: Reader | undefined): Sponsor | undefined {
  const name = reader?.text('name');
  return reader && name ? { name, url: reader.url('url'), logo: reader.url('logo') } : undefined;
}

function parseMedia(item: ListItemReader): Media | undefined {
  const reader = item.object();
  if (!reader) return undefined;
  const url = reader.url('url');
  return url
    ? { url, type: reader.text('mime_type'), durationSeconds: reader.amount('duration_in_seconds') }
    : undefined;
}

function kindOf(media: Media | undefined): Kind {
  const type = media?.type?.split('/')[0]?.toLowerCase();
  return type === 'video' || type === 'audio' ? type : 'article';
}

/** The id as a URL if it is an absolute `http:` or `https:` one. */
function webUrl(id: string | undefined): string | undefined {
  const url = parseUrl(id ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The required fields of an article at their defaults. Returns a new object and new lists at each call. */
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
