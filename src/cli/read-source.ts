import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import process from 'node:process';
import { parseFeed, type ParsedFeed, type ParseOptions } from '../formats/parse-feed.js';
import { accept } from '../loading/fetch-feed.js';
import { FeedError } from '../model/feed-error.js';
import { testOrigin } from './server-findings.js';
import { httpGet, toHttpUrl, type FeedResponse } from './http-get.js';

/** A parsed feed, and the server's response if it was loaded from a URL. */
export type ReadSource = ParsedFeed & { response?: FeedResponse };

/**
 * Loads and parses a feed.
 * @param source a file path, an `http:` or `https:` URL, or `-` for standard input.
 * @throws {FeedError} if it cannot be loaded or parsed.
 */
export async function readSource(source: string, options: ParseOptions): Promise<ReadSource> {
  if (!/^https?:\/\//i.test(source)) return parseFeed(await readFileOrInput(source), options);
  const response = await httpGet(toHttpUrl(source), {
    headers: { accept, origin: testOrigin },
    allowPrivate: true,
  });
  const contentType = response.headers.get('content-type') ?? undefined;
  return { ...(await parseFeed(response.body, { url: response.url, contentType, ...options })), response };
}

async function readFileOrInput(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (cause) {
    throw new FeedError('network', `Could not read ${path}: ${(cause as Error).message}`, { cause });
  }
}
