import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { ParseOptions } from '../formats/parse-feed.js';
import { writeJsonFeed } from '../formats/json-feed/write.js';
import { stripControlCharacters } from './print.js';
import { readSource } from './read-source.js';

/**
 * `newsfold convert`: writes a feed of any format as a JSON Feed with `_newsfold`. Prints its problems to standard error.
 * @param options `output` is a file path; standard output if undefined or `-`.
 * @throws {FeedError} if the feed cannot be loaded.
 */
export async function convert(source: string, options: ParseOptions & { output?: string }): Promise<void> {
  const { feed, problems } = await readSource(source, options);
  const json = `${writeJsonFeed(feed)}\n`;
  if (options.output === undefined || options.output === '-') process.stdout.write(json);
  else await writeFile(options.output, json);
  for (const { path, message } of problems)
    process.stderr.write(`${stripControlCharacters(`${path || 'feed'}: ${message}`)}\n`);
}
