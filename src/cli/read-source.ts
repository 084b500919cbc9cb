import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import process from 'node:process';
import { parseFeed, type ParsedFeed, type ParseOptions } from '../formats/parse-feed.js';
import { accept } from '../loading/fetch-feed.js';
import { FeedError } from '../model/feed-error.js';
import { testOrigin } from './server-findings.js';
import { httpGet, webUrl, type Answer } from './http-get.js';

/** A feed as it was read from a file, an address or the standard input; with the server's answer, where one gave it. */
export type ReadSource = ParsedFeed & { answer?: Answer };

/**
 * Reads a feed.
 * @param place a file's path, an `http:` or `https:` URL, or `-` for the standard input.
 * @throws {FeedError}
 */
export async function readSource(place: string, options: ParseOptions): Promise<ReadSource> {
  if (!/^https?:\/\//i.test(place)) return parseFeed(await readPlace(place), options);
  const answer = await httpGet(webUrl(place), {
    headers: { accept, origin: testOrigin },
    allowPrivate: true,
  });
  const contentType = answer.headers.get('content-type') ?? undefined;
  return { ...(await parseFeed(answer.body, { url: answer.url, contentType, ...options })), answer };
}

async function readPlace(place: string): Promise<Uint8Array> {
  try {
    return place === '-' ? await buffer(process.stdin) : await readFile(place);
  } catch (cause) {
    throw new FeedError('network', `Could not read ${place}: ${(cause as Error).message}`, { cause });
  }
}
