import type { Channel, Feed, Programme, Section } from '../../model/feed.js';
import { channelStatuses } from '../../model/feed.js';
import { parseAuthors, parseItem } from './item.js';
import type { ListItemReader, Reader } from './field-reader.js';
import { parseLink } from './link.js';

/**
 * Validates a JSON Feed with the `_newsfold` extension and returns it as the model. Adds a problem to the context of the
 * reader for each invalid field. Sets the context's base to the feed's own URL.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function parseJsonFeed(json: Reader): Feed {
  if (json.get('items') === undefined) json.reject('items', 'a list');
  const url = json.url('feed_url') ?? json.context.base;
  json.context.base = url;
  const extension = json.object('_newsfold');
  const links = extension?.object('links');
  if (extension?.get('ids_are_pages') === false) json.context.idsArePages = false;
  const inherited = {
    authors: parseAuthors(json),
    language: json.language('language'),
    creditPrefix: extension?.text('image_credit_prefix'),
  };
  return {
    title: json.text('title') ?? '',
    homeUrl: json.url('home_page_url'),
    url,
    language: inherited.language,
    // Not a field of JSON Feed. The converters of other formats set it.
    updated: json.date('date_modified'),
    logo: json.url('icon') ?? json.url('favicon'),
    articles: uniqueById(json, 'items', (item) => parseItem(item, inherited)),
    sections: extension ? uniqueById(extension, 'sections', parseSection) : [],
    topics: extension?.list('topics', parseLink) ?? [],
    channels: extension ? uniqueById(extension, 'channels', parseChannel) : [],
    topStoryId: extension?.id('top_story'),
    latestAudio: links?.url('latest_audio'),
    latestVideo: links?.url('latest_video'),
  };
}

function parseSection(item: ListItemReader): Section | undefined {
  const json = item.object();
  if (!json) return undefined;
  const [id, title] = [json.id('id'), json.text('title')];
  return id && title ? { id, title, url: json.url('url') } : item.reject('a section with an id and a title');
}

function parseChannel(item: ListItemReader): Channel | undefined {
  const json = item.object();
  if (!json) return undefined;
  const url = json.url('url');
  const id = json.id('id') ?? url;
  const title = json.text('title');
  if (!id || !title) return item.reject('a channel with an id and a title');
  const stream = json.object('stream');
  const streamUrl = stream?.url('url');
  return {
    id,
    title,
    url,
    status: json.word('status', channelStatuses),
    stream: streamUrl ? { url: streamUrl, type: stream?.text('mime_type') } : undefined,
    poster: json.url('poster'),
    // A programme without an end lasts until the next one starts.
    schedule: json
      .list('schedule', parseProgramme)
      .sort((a, b) => +a.start - +b.start)
      .map((programme, i, all) => ({ ...programme, end: programme.end ?? all[i + 1]?.start })),
  };
}

function parseProgramme(item: ListItemReader): Programme | undefined {
  const json = item.object();
  if (!json) return undefined;
  const [title, start, end] = [json.text('title'), json.date('start'), json.date('end')];
  if (!title || !start) return item.reject('a programme with a title and a start');
  return { title, start, end: end && end > start ? end : undefined, url: json.url('url') };
}

/** Reads the items of a list whose ids must differ. Rejects an item with the id of an earlier one. */
export function uniqueById<T extends { id: string }>(
  json: Reader,
  key: string,
  read: (item: ListItemReader) => T | undefined,
): T[] {
  const ids = new Set<string>();
  return json.list(key, (item) => {
    const value = read(item);
    if (!value) return undefined;
    if (ids.has(value.id)) return item.reject(`an id other than “${value.id}”, which an earlier entry has`);
    ids.add(value.id);
    return value;
  });
}
