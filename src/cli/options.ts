import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, Option } from 'commander';
import type { ParseOptions } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import { webUrl } from './http-get.js';
import type { ServedSource } from './serve.js';
import { formats } from '../formats/registry.js';
import type { Mapping } from '../formats/types.js';

/** How a feed is to be read: the options that all commands have. */
export const readingOptions = () => [
  new Option('--format <name>', 'what format it is in').choices(['auto', ...formats.keys()]).default('auto'),
  new Option('--mapping <file>', 'a JSON file that says where the fields are (format “mapping”)'),
];

/** What those options, and the place of a file, are as the command line gives them. */
export type Reading = { format: string; mapping?: string; url?: string };

/** @throws {FeedError} where a mapping cannot be read. */
export async function parseOptions({ format, mapping, url }: Reading): Promise<ParseOptions> {
  return {
    format,
    mapping: mapping === undefined ? undefined : await readMapping(mapping),
    ...(url !== undefined && { url: webUrl(url) }),
  };
}

async function readMapping(file: string): Promise<Mapping> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Mapping;
  } catch (cause) {
    throw new FeedError('syntax', `Could not read the mapping ${file}: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** A length of time, `90`, `60s`, `5m` or `1h`, in milliseconds. */
export function parseInterval(text: string): number {
  const [, count, unit = 's'] = /^(\d{1,6})([smh])?$/.exec(text) ?? [];
  const seconds = Number(count) * { s: 1, m: 60, h: 3600 }[unit as 's' | 'm' | 'h'];
  if (!(seconds >= 1)) throw new InvalidArgumentError('Expected for instance 60s, 5m or 1h.');
  return seconds * 1000;
}

/** `africa=https://news.example/africa.xml`, added to those before it. */
export function parseSection(text: string, before: ServedSource[]): ServedSource[] {
  const [, section, url] = /^([^=\s]+)=(https?:.+)$/.exec(text) ?? [];
  if (section === undefined || url === undefined)
    throw new InvalidArgumentError('Expected for instance africa=https://news.example/africa.xml.');
  return [...before, { section, url }];
}

export function parsePort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535; 0 takes a free one.');
  return Number(text);
}
