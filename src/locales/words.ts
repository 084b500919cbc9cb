import type { Kind, Label } from '../model/feed.js';
import { en } from './en.js';

/** Every word that newsfold says itself, in one language. */
export type Words = {
  /** BCP 47 tag of these words. */
  language: string;
  topStory: string;
  live: string;
  latest: string;
  /** Said of a section: “More from Africa”. */
  moreFrom(title: string): string;
  /** A link past a strip: “Skip Africa”. */
  skip(title: string): string;
  /** Where no article passes the filters. */
  empty: string;
  /** Where the feed has no such channel. */
  noChannel: string;
  newTab: string;
  subscribers: string;
  paidFor(name: string): string;
  onNow: string;
  next: string;
  /** “Starts in 12 minutes”. */
  starts(when: string): string;
  offAir: string;
  kinds: Record<Kind, string>;
  labels: Record<Label, string>;
};

/** The words for a language; English where there are none yet. */
export const chooseWords = (_language: string): Words => en;
