/** How an element stands with its feed: what a reader is told beside the articles. */
export type FeedStatus = {
  /** No feed is there yet, and one is on its way. */
  isLoading: boolean;
  /** No feed is there, and the last request for it failed. */
  hasFailed: boolean;
  /** Whether asking again may help. */
  canRetry: boolean;
  /** When the articles were had, where newer ones could not be. */
  staleSince?: Date;
  /** How many articles wait until the reader wants them. */
  pendingCount: number;
  /** Whether the page's author has put something into the element for the time without articles. */
  hasFallback: boolean;
};
