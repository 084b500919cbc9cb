import type { Kind, Label } from '../model/feed.js';
import type { Plural, TimeMessages } from '../intl/time-locale.js';

/** A text with a place that something is put into: “More from {title}”. The place may stand anywhere in it. */
export type With<Place extends string> = `${string}{${Place}}${string}`;

/**
 * Every word that newsfold says itself, in one language, as plain data. Nothing is joined out of pieces that a grammar
 * could want to change: what a text names is put into its `{place}`.
 */
export type Messages = {
  /** BCP 47 tag of these words. */
  language: string;
  /** Heading over the article that leads. */
  topStory: string;
  /** Heading over the topics that a publisher follows at the moment. */
  inFocus: string;
  relatedTopics: string;
  relatedStories: string;
  /** Link to the page of the newest recordings to listen to. */
  latestAudio: string;
  /** Link to the page of the newest recordings to watch. */
  latestVideo: string;
  /** Link to the publisher's front page. */
  home: string;
  /** Link past the head of the page. */
  skipToContent: string;
  /** The on-air mark: happening, or sent, at this moment. */
  live: string;
  /** Heading over the newest articles. */
  latest: string;
  /** Link to all of a section: “More from Africa”. */
  moreFrom: With<'title'>;
  /** Link past a part of the page: “Skip Africa”. */
  skip: With<'title'>;
  /** Where no article passes the filters. */
  empty: string;
  /** Said where stories are on their way. */
  loading: string;
  /** Where the stories could not be had. */
  failed: string;
  /** Button that asks for them again. */
  retry: string;
  /** Where newer ones could not be had: “Stories from 14:05”; also with a date. */
  stale: With<'when'>;
  /** Button that puts in what came while a reader was reading: “3 new stories”. */
  newStories: Plural;
  /** Where the feed has no such channel. */
  noChannel: string;
  /** Said of a link, in brackets. */
  newTab: string;
  /** Said of an article that only subscribers may read. */
  subscribers: string;
  /** Said of an article: a company paid for it. */
  paidFor: With<'name'>;
  /** Before the programme that a channel shows at this moment. */
  onNow: string;
  /** Before the programme that comes after it. */
  next: string;
  /** A programme “Starts in 12 minutes”; also with a date and time. */
  starts: With<'when'>;
  /** A channel that sends nothing. */
  offAir: string;
  /** An article “Updated 12 minutes ago”; also with a date. */
  updated: With<'when'>;
  /** What a row of cards to scroll through is called; screen readers say it after its title. */
  carousel: string;
  /** Place of a card among all cards: “2 of 8”. */
  position: With<'place'> & With<'count'>;
  /** Button that scrolls back. */
  previousStories: string;
  /** Button that scrolls on. */
  nextStories: string;
  /** Button that stops headlines which move. */
  pause: string;
  /** Button that lets them move again. */
  resume: string;
  /** Button that starts a recording. */
  play: With<'title'>;
  /** Button that copies an article's address. */
  copyLink: string;
  /** Said once it is copied. */
  copied: string;
  /** Button that opens the device's menu for sharing. */
  share: string;
  /** What stands between the names of a list, with its white space. */
  comma: string;
  /** What an article mainly is. Screen readers say it before the headline. */
  kinds: Record<Kind, string>;
  /** The editors' word over a headline. */
  labels: Record<Label, string>;
  /** Only where a browser in wide use cannot tell the time in this language. */
  time?: TimeMessages;
};
