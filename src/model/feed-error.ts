/** Why a feed could not be had. */
export type FeedErrorCode =
  /** The address is not an `http:` or `https:` URL. */
  | 'url'
  /** No answer: offline, an unknown host, or a server that does not allow this page to read it (CORS). */
  | 'network'
  /** The server answered with a status other than 2xx. */
  | 'http'
  /** No complete answer within the time limit. */
  | 'timeout'
  /** The answer is larger than the size limit. */
  | 'size'
  /** The body is not JSON. */
  | 'syntax'
  /** The body is JSON, but of no known format. */
  | 'format'
  /** Nobody waits for the answer any more. */
  | 'abort';

/** A feed that cannot be had. The message is for the author of the page: what was found, what was expected, what to do. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /** The status that the server answered with; only of `http`. */
  readonly status?: number;
  /** Milliseconds that the server asks to be left alone, where it says so. */
  readonly retryAfter?: number;

  constructor(
    /** What kind of failure it is. */
    readonly code: FeedErrorCode,
    message: string,
    { status, retryAfter, ...options }: ErrorOptions & Pick<FeedError, 'status' | 'retryAfter'> = {},
  ) {
    super(message, options);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
