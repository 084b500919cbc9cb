import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { ParseOptions } from '../formats/parse-feed.js';
import { writeJsonFeed } from '../formats/json-feed/write.js';
import { stripControlCharacters } from './print.js';
import { readSource } from './read-source.js';

/**
 * `newsfold convert`: a feed of whatever format as a JSON Feed with `_newsfold`. What could not be used is told on the
 * standard error.
 * @throws {FeedError} when there is no feed to be had.
 */
export async function convert(source: string, options: ParseOptions & { output?: string }): Promise<void> {
  const { feed, problems } = await readSource(source, options);
  const text = `${writeJsonFeed(feed)}\n`;
  if (options.output === undefined || options.output === '-') process.stdout.write(text);
  else await writeFile(options.output, text);
  for (const { path, message } of problems)
    process.stderr.write(`${stripControlCharacters(`${path || 'feed'}: ${message}`)}\n`);
}
