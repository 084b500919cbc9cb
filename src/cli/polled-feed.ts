import { accept } from '../loading/fetch-feed.js';
import { parseFeed, type ParseOptions } from '../formats/parse-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { httpGet, type GetOptions } from './http-get.js';

/** A publisher's feed that is polled. Keeps the last feed if a request fails. */
export class PolledFeed {
  /** The feed as last loaded. */
  feed?: Feed;
  /** The error of the last request; undefined if it succeeded. */
  error?: FeedError;
  /** Time of the last successful request, including a 304. */
  updated?: Date;
  #validators: Record<string, string> = {};

  constructor(
    readonly url: string,
    /** Id of the section that all of its articles go to; undefined to keep its own sections. */
    readonly section: string | undefined,
    readonly options: ParseOptions & Pick<GetOptions, 'allowPrivate'>,
  ) {}

  /** Requests the feed once. Resolves when the request has settled; never rejects. */
  async poll(signal: AbortSignal): Promise<void> {
    try {
      const { allowPrivate, ...options } = this.options;
      const headers = { accept, ...this.#validators };
      const response = await httpGet(this.url, { headers, allowPrivate, signal });
      if (response.status !== 304) {
        const contentType = response.headers.get('content-type') ?? undefined;
        const { feed } = await parseFeed(response.body, { url: response.url, contentType, ...options });
        this.feed = feed;
        this.#validators = validatorsOf(response.headers);
      }
      this.error = undefined;
      this.updated = new Date();
    } catch (error) {
      this.error = error instanceof FeedError ? error : new FeedError('format', String(error));
    }
  }
}

/** The request headers that let the server reply 304 if the feed has not changed. */
function validatorsOf(headers: { get(name: string): string | null }): Record<string, string> {
  const [etag, date] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag && { 'if-none-match': etag }), ...(date && { 'if-modified-since': date }) };
}
