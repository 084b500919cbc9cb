import type { Article, Feed, Kind, Rendition, Section } from '../model/feed.js';
import { blankArticle } from './article.js';
import { distinct } from './distinct.js';
import { narrowestFirst, pixels } from './renditions.js';
import type { Entry, Reader } from './reader.js';

/** `languageId` of the API; only the two that the published examples show. */
const languages: Record<string, string> = { 1: 'de', 2: 'en' };

/** A list (`/api/list/…`), or a detail (`/api/detail/…`), whose `teaserGroup` is a section. */
export const parseDeutscheWelle = (wire: Reader): Feed =>
  wire.get('items') === undefined ? parseDetail(wire) : parseList(wire);

function parseList(wire: Reader): Feed {
  return feedOf(
    wire,
    distinct(wire, 'items', (entry) => parseTeaser(entry)),
    [],
  );
}

function parseDetail(wire: Reader): Feed {
  const group = wire.object('teaserGroup');
  const title = group?.text('name');
  const section: Section[] = title ? [{ id: group?.text('type') ?? title, title }] : [];
  const ids = section.map(({ id }) => id);
  const teasers = group ? distinct(group, 'items', (entry) => parseTeaser(entry, ids)) : [];
  const main = parseMain(wire);
  return feedOf(wire, main ? [main, ...teasers.filter(({ id }) => id !== main.id)] : teasers, section);
}

function feedOf(wire: Reader, articles: Article[], sections: Section[]): Feed {
  return {
    title: 'Deutsche Welle',
    homeUrl: 'https://www.dw.com/',
    url: wire.desk.base,
    language: languages[wire.id('languageId') ?? ''],
    articles,
    sections,
    topics: [],
    channels: [],
  };
}

function parseTeaser(entry: Entry, sectionIds: string[] = []): Article | undefined {
  const wire = entry.object();
  if (!wire) return undefined;
  const reference = wire.object('reference');
  const id = reference?.id('id');
  const title = wire.text('name') ?? reference?.text('name');
  if (!id || !title) return entry.lose('a teaser with a name and a reference with an id');
  return {
    ...blankArticle(),
    id,
    url: permalink(id),
    title,
    summary: wire.text('teaserText'),
    kind: kindOf(wire.text('type')),
    durationSeconds: wire.amount('duration'),
    published: wire.date('displayDate'),
    picture: parsePicture(wire.object('image')),
    sectionIds: [...sectionIds],
  };
}

function parseMain(wire: Reader): Article | undefined {
  const content = wire.object('mainContent');
  const id = wire.id('id') ?? content?.id('id');
  const title = wire.text('name') ?? content?.text('name');
  if (!id || !title) return wire.lose('', 'a detail with an id and a name');
  const category = wire.text('categoryName');
  const keywords = wire
    .list('referenceGroups', (entry) => entry.object())
    .filter((group) => group.get('type') === 'Keywords');
  return {
    ...blankArticle(),
    id,
    url: wire.url('permaLink') ?? permalink(id),
    shortUrl: wire.url('permaLink'),
    title,
    summary: wire.text('teaser'),
    bodyHtml: wire.string('text') || undefined,
    kind: kindOf(wire.text('type')),
    kicker: category ? [{ title: category }] : [],
    durationSeconds: content?.amount('duration'),
    published: wire.date('displayDate'),
    picture: parsePicture(content?.object('previewImage') ?? content?.object('image')),
    topics: keywords.flatMap((group) => group.list('items', keyword)),
    media: content?.list('sources', parseSource) ?? [],
  };
}

/** A keyword leads to the API, not to a page for readers: only its name is kept. */
function keyword(entry: Entry) {
  const title = entry.object()?.text('name');
  return title ? { title } : undefined;
}

function parseSource(entry: Entry) {
  const wire = entry.object();
  const url = wire?.url('url');
  return url ? { url, type: wire?.text('format') === 'mp4' ? 'video/mp4' : undefined } : undefined;
}

/** An image's `name` tells what is to be seen, so it is the alt. */
function parsePicture(wire: Reader | undefined): Article['picture'] {
  const renditions = wire?.list('sizes', parseSize).sort(narrowestFirst);
  return wire && renditions?.length ? { alt: wire.text('name'), renditions } : undefined;
}

function parseSize(entry: Entry): Rendition | undefined {
  const wire = entry.object();
  const url = wire?.url('url');
  return wire && url ? { url, width: pixels(wire, 'width'), height: pixels(wire, 'height') } : undefined;
}

function kindOf(type = ''): Kind {
  const [, word = ''] = /^(Video|Audio|ImageGallery|Gallery)/.exec(type) ?? [];
  return word.endsWith('Gallery') ? 'gallery' : word ? (word.toLowerCase() as Kind) : 'article';
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The public page of an id. A list gives only the API's address; a detail gives `permaLink` too, and that is the id in
 * base 62: 59567960 is https://p.dw.com/p/41wLY.
 */
function permalink(id: string): string {
  let rest = Number(id);
  if (!Number.isSafeInteger(rest) || rest < 1) return '';
  let path = '';
  for (; rest > 0; rest = Math.floor(rest / 62)) path = digits[rest % 62] + path;
  return `https://p.dw.com/p/${path}`;
}
