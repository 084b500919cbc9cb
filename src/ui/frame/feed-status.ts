/** The state of an element's feed, as its frame shows it. */
export type FeedStatus = {
  /** There is no feed yet, and a request is under way. */
  isLoading: boolean;
  /** There is no feed, and the last request failed. */
  hasFailed: boolean;
  /** Whether the feed can be requested again. */
  canRetry: boolean;
  /** When the shown feed was fetched, if a later request failed. */
  staleSince?: Date;
  /** Number of new articles that are held back while a reader reads. */
  pendingCount: number;
  /** Whether the page's author put fallback content into the element. */
  hasFallback: boolean;
};
