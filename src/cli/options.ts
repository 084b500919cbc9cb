import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, Option } from 'commander';
import type { ParseOptions } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import { toHttpUrl } from './http-get.js';
import type { ServedSource } from './serve.js';
import { formats } from '../formats/registry.js';
import type { Mapping } from '../formats/types.js';

/** The options of all commands, which say how to read a feed. */
export const readOptions = () => [
  new Option('--format <name>', 'format of the feed').choices(['auto', ...formats.keys()]).default('auto'),
  new Option('--mapping <file>', 'a JSON file with the paths of the fields (format “mapping”)'),
];

/** The values of those options, and of `--url`, on the command line. */
export type ReadFlags = { format: string; mapping?: string; url?: string };

/**
 * Converts command line options to those of `parseFeed`.
 * @throws {FeedError} `syntax` if the mapping file cannot be read, `url` if `--url` is no http(s) URL.
 */
export async function parseOptions({ format, mapping, url }: ReadFlags): Promise<ParseOptions> {
  return {
    format,
    mapping: mapping === undefined ? undefined : await readMapping(mapping),
    ...(url !== undefined && { url: toHttpUrl(url) }),
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

/**
 * Parses an interval: `90`, `60s`, `5m` or `1h`.
 * @returns milliseconds.
 * @throws {InvalidArgumentError}
 */
export function parseInterval(text: string): number {
  const [, count, unit = 's'] = /^(\d{1,6})([smh])?$/.exec(text) ?? [];
  const seconds = Number(count) * { s: 1, m: 60, h: 3600 }[unit as 's' | 'm' | 'h'];
  if (!(seconds >= 1)) throw new InvalidArgumentError('Expected for instance 60s, 5m or 1h.');
  return seconds * 1000;
}

/**
 * Parses `africa=https://news.example/africa.xml` and adds it to the sections before it.
 * @throws {InvalidArgumentError}
 */
export function parseSection(text: string, previous: ServedSource[]): ServedSource[] {
  const [, section, url] = /^([^=\s]+)=(https?:.+)$/.exec(text) ?? [];
  if (section === undefined || url === undefined)
    throw new InvalidArgumentError('Expected for instance africa=https://news.example/africa.xml.');
  return [...previous, { section, url }];
}

/**
 * Parses a port from 0 (any free port) to 65535.
 * @throws {InvalidArgumentError}
 */
export function parsePort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535; 0 takes a free one.');
  return Number(text);
}
