import type { Link } from '../../model/feed.js';
import type { ListItemReader, Reader } from './field-reader.js';

/** Parses a link: an object with a `title` and maybe a `url`, or a string, which is the title. */
export function parseLink(item: ListItemReader): Link | undefined {
  if (typeof item.value === 'string') {
    const title = item.text();
    return title ? { title } : undefined;
  }
  const reader = item.object();
  const title = reader?.text('title');
  return reader && (title ? { title, url: reader.url('url') } : item.reject('a title'));
}

/** Parses a kicker: one or two links, outer first. A string is the title of a single one. */
export function parseKicker(extension: Reader | undefined): Link[] {
  if (!extension) return [];
  if (typeof extension.get('kicker') !== 'string') return extension.list('kicker', parseLink).slice(0, 2);
  const title = extension.text('kicker');
  return title ? [{ title }] : [];
}
