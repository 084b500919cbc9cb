import type { TimeWords } from './time-words.js';

/** In which language, and for readers of which place, a time is told. */
export type TimeLocale = {
  /** BCP 47 tag. */
  language: string;
  /** IANA time zone. Default: the reader's. */
  timeZone?: string;
  /** Words that come before the browser's own. */
  words?: TimeWords;
};
