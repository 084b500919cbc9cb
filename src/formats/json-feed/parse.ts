import type { Channel, Feed, Programme, Section } from '../../model/feed.js';
import { channelStatuses } from '../../model/feed.js';
import { parseAuthors, parseItem } from './item.js';
import type { ListItemReader, Reader } from './field-reader.js';

/** JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/) with the `_newsfold` extension. */
export function parseJsonFeed(wire: Reader): Feed {
  if (wire.get('items') === undefined) wire.reject('items', 'a list');
  const url = wire.url('feed_url') ?? wire.desk.base;
  wire.desk.base = url;
  const extension = wire.object('_newsfold');
  const links = extension?.object('links');
  if (extension?.get('ids_are_pages') === false) wire.desk.idsArePages = false;
  const inherited = {
    authors: parseAuthors(wire),
    language: wire.language('language'),
    creditPrefix: extension?.text('image_credit_prefix'),
  };
  return {
    title: wire.text('title') ?? '',
    homeUrl: wire.url('home_page_url'),
    url,
    language: inherited.language,
    // Not in JSON Feed, but in other formats that are said in its words, and in the model.
    updated: wire.date('date_modified'),
    logo: wire.url('icon') ?? wire.url('favicon'),
    articles: uniqueById(wire, 'items', (entry) => parseItem(entry, inherited)),
    sections: extension ? uniqueById(extension, 'sections', parseSection) : [],
    topics: extension?.list('topics', (entry) => entry.link()) ?? [],
    channels: extension ? uniqueById(extension, 'channels', parseChannel) : [],
    topStoryId: extension?.id('top_story'),
    latestAudio: links?.url('latest_audio'),
    latestVideo: links?.url('latest_video'),
  };
}

function parseSection(entry: ListItemReader): Section | undefined {
  const wire = entry.object();
  if (!wire) return undefined;
  const [id, title] = [wire.id('id'), wire.text('title')];
  return id && title ? { id, title, url: wire.url('url') } : entry.lose('a section with an id and a title');
}

function parseChannel(entry: ListItemReader): Channel | undefined {
  const wire = entry.object();
  if (!wire) return undefined;
  const url = wire.url('url');
  const id = wire.id('id') ?? url;
  const title = wire.text('title');
  if (!id || !title) return entry.lose('a channel with an id and a title');
  const stream = wire.object('stream');
  const streamUrl = stream?.url('url');
  return {
    id,
    title,
    url,
    status: wire.word('status', channelStatuses),
    stream: streamUrl ? { url: streamUrl, type: stream?.text('mime_type') } : undefined,
    poster: wire.url('poster'),
    schedule: wire
      .list('schedule', parseProgramme)
      .sort((a, b) => +a.start - +b.start)
      .map((one, i, all) => ({ ...one, end: one.end ?? all[i + 1]?.start })),
  };
}

function parseProgramme(entry: ListItemReader): Programme | undefined {
  const wire = entry.object();
  if (!wire) return undefined;
  const [title, start, end] = [wire.text('title'), wire.date('start'), wire.date('end')];
  if (!title || !start) return entry.lose('a programme with a title and a start');
  return { title, start, end: end && end > start ? end : undefined, url: wire.url('url') };
}

/** The entries of a list whose ids differ; of two with one id the first stays and the second is a problem. */
export function uniqueById<T extends { id: string }>(
  wire: Reader,
  key: string,
  read: (entry: ListItemReader) => T | undefined,
): T[] {
  const ids = new Set<string>();
  return wire.list(key, (entry) => {
    const found = read(entry);
    if (!found) return undefined;
    if (ids.has(found.id)) return entry.lose(`an id other than “${found.id}”, which an earlier entry has`);
    ids.add(found.id);
    return found;
  });
}
