import { accept } from '../loading/fetch-feed.js';
import { parseFeed, type ParseOptions } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { httpGet, type GetOptions } from './http-get.js';

/** One publisher's feed, asked again and again. What it said last stays when it fails. */
export class PolledFeed {
  feed?: Feed;
  /** Why it could not be had the last time; absent when it could. */
  error?: FeedError;
  /** When it was had the last time. */
  updated?: Date;
  #validators: Record<string, string> = {};

  constructor(
    readonly url: string,
    /** The section that it is meant as. */
    readonly section: string | undefined,
    readonly options: ParseOptions & Pick<GetOptions, 'allowPrivate'>,
  ) {}

  /** Asks once. It never fails. */
  async poll(signal: AbortSignal): Promise<void> {
    try {
      const { allowPrivate, ...options } = this.options;
      const headers = { accept, ...this.#validators };
      const answer = await httpGet(this.url, { headers, allowPrivate, signal });
      if (answer.status !== 304) {
        const contentType = answer.headers.get('content-type') ?? undefined;
        const { feed } = await parseFeed(answer.body, { url: answer.url, contentType, ...options });
        this.feed = feed;
        this.#validators = validatorsOf(answer.headers);
      }
      this.error = undefined;
      this.updated = new Date();
    } catch (error) {
      this.error = error instanceof FeedError ? error : new FeedError('format', String(error));
    }
  }
}

/** What a server is told of the answer that is known, so that it need not send it again. */
function validatorsOf(headers: { get(name: string): string | null }): Record<string, string> {
  const [etag, date] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag && { 'if-none-match': etag }), ...(date && { 'if-modified-since': date }) };
}
