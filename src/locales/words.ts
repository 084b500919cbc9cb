import type { Kind, Label } from '../model/feed.js';
import { en } from './en.js';

/** Every word that newsfold says itself, in one language. */
export type Words = {
  /** BCP 47 tag of these words. */
  language: string;
  topStory: string;
  inFocus: string;
  relatedTopics: string;
  relatedStories: string;
  latestAudio: string;
  latestVideo: string;
  home: string;
  skipToContent: string;
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
  /** “Updated 12 minutes ago”. */
  updated(when: string): string;
  /** What a carousel is called, as `aria-roledescription` wants it. */
  carousel: string;
  /** Place of a card in a carousel: “2 of 8”. */
  position(place: number, count: number): string;
  previousStories: string;
  nextStories: string;
  pause: string;
  resume: string;
  /** Name of the button that starts a recording. */
  play(title: string): string;
  copyLink: string;
  copied: string;
  share: string;
  kinds: Record<Kind, string>;
  labels: Record<Label, string>;
};

/** The words for a language; English where there are none yet. */
export const chooseWords = (_language: string): Words => en;
