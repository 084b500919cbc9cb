/** Why a feed could not be loaded. */
export type FeedErrorCode =
  /** The address is not an `http:` or `https:` URL. */
  | 'url'
  /** No response: offline, an unknown host, or a server that does not let this page read it (CORS). */
  | 'network'
  /** The status of the response is not 2xx. */
  | 'http'
  /** The response was not complete within the time limit. */
  | 'timeout'
  /** The response is larger than the size limit. */
  | 'size'
  /** The body is not JSON. */
  | 'syntax'
  /** The body is JSON, but of no known format. */
  | 'format'
  /** The request was aborted because no subscriber is left. */
  | 'abort';

/**
 * A feed that could not be loaded. The message is for the page's author: what was expected, what was found, what to
 * do.
 */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /** The status of the response. Only with the code `http`. */
  readonly status?: number;
  /** The `Retry-After` of the response, in milliseconds. Absent if the server sent none. */
  readonly retryAfter?: number;

  constructor(
    /** The kind of failure. */
    readonly code: FeedErrorCode,
    message: string,
    { status, retryAfter, ...options }: ErrorOptions & Pick<FeedError, 'status' | 'retryAfter'> = {},
  ) {
    super(message, options);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
