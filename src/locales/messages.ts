import type { Kind, Label } from '../model/feed.js';
import type { Plural, TimeMessages } from '../intl/time-locale.js';

/** A message with a placeholder at any position: “More from {title}”. */
export type With<Placeholder extends string> = `${string}{${Placeholder}}${string}`;

/**
 * All interface messages in one language, as plain data. Sentences are not concatenated from parts, because word order
 * differs between languages: values replace `{placeholders}`.
 */
export type Messages = {
  /** BCP 47 tag of the messages. */
  language: string;
  /** Heading of the lead article. */
  topStory: string;
  /** Heading of the topics in focus. */
  inFocus: string;
  /** Heading of an article's topics. */
  relatedTopics: string;
  /** Heading of an article's related articles. */
  relatedStories: string;
  /** Link to the page with the latest audio. */
  latestAudio: string;
  /** Link to the page with the latest videos. */
  latestVideo: string;
  /** Link to the publisher's front page. */
  home: string;
  /** Skip link in the masthead. */
  skipToContent: string;
  /** Badge of live coverage and of a channel that is on air. */
  live: string;
  /** Heading of the newest articles. */
  latest: string;
  /** Link to a section's page: “More from Africa”. */
  moreFrom: With<'title'>;
  /** Link that skips an element: “Skip Africa”. */
  skip: With<'title'>;
  /** Shown if no article passes the filters. */
  empty: string;
  /** Announced while the feed is loading. */
  loading: string;
  /** The error message. */
  failed: string;
  /** Button of the error message that requests the feed again. */
  retry: string;
  /** Notice after a failed refresh: “Stories from 14:05”, or with a date. */
  stale: With<'when'>;
  /** Button that shows the articles of a refresh: “3 new stories”. */
  newStories: Plural;
  /** Shown if the feed does not have the channel. */
  noChannel: string;
  /** Added to a link that opens a new tab, in parentheses. */
  newTab: string;
  /** Marks an article behind a paywall. */
  subscribers: string;
  /** Marks a sponsored article. */
  paidFor: With<'name'>;
  /** Label of a channel's current programme. */
  onNow: string;
  /** Label of the next programme. */
  next: string;
  /** Start of a programme: “Starts in 12 minutes”, or with a date and time. */
  starts: With<'when'>;
  /** State of a channel that is not broadcasting. */
  offAir: string;
  /** Time of an article's last change: “Updated 12 minutes ago”, or with a date. */
  updated: With<'when'>;
  /** Role description of a scrollable row of cards, read out by screen readers after its title. */
  carousel: string;
  /** Position of a card among all cards: “2 of 8”. */
  position: With<'place'> & With<'count'>;
  /** Button that scrolls a carousel back. */
  previousStories: string;
  /** Button that scrolls a carousel forward. */
  nextStories: string;
  /** Button that pauses the moving headlines of a ticker. */
  pause: string;
  /** Button that resumes the movement. */
  resume: string;
  /** Button that plays a recording. */
  play: With<'title'>;
  /** Button that copies an article's URL. */
  copyLink: string;
  /** Announced after the URL was copied. */
  copied: string;
  /** Button that opens the device's share dialog. */
  share: string;
  /** Separator of list items, with its white space. */
  comma: string;
  /** Names of the kinds of articles. Screen readers read them out before the headline. */
  kinds: Record<Kind, string>;
  /** The editors' labels above a headline. */
  labels: Record<Label, string>;
  /** Only for languages that a widely used browser has no data for. */
  time?: TimeMessages;
};
