import type { Messages } from '../locales/messages.js';

/** What shared fragments must know of the element that they are drawn in. The same object while nothing changes. */
export type View = {
  messages: Messages;
  /** BCP 47 tag of the element's language. */
  language: string;
  /** BCP 47 tag that dates and numbers are written in: the element's, unless the browser does not know it. */
  timeLanguage: string;
  /** BCP 47 tag of the publisher's titles. */
  feedLanguage?: string;
  /** The direction to set; none where the text or the page's CSS decides. */
  direction?: 'rtl' | 'ltr';
  timeZone?: string;
  /** Level of the element's own heading, 2 to 6. */
  headingLevel: number;
  target?: string;
  linkParams?: string;
  /** “38 minutes ago”, kept true by the clock. */
  age(date: Date): string;
  /** “in 12 minutes”, kept true by the clock. */
  wait(date: Date): string;
  /** “Today”, “Yesterday”, then the date; kept true by the clock. */
  day(date: Date): string;
  /** “12:30 PM” below 24 hours ago, then the date; kept true by the clock. */
  moment(date: Date): string;
  /** “12:30 PM”. */
  clock(date: Date): string;
  /** Changes when a time that was shown may have stopped being true. */
  ticks(): number;
  /** “1:32”. */
  duration(seconds: number): string;
  /** “1 minute 32 seconds”. */
  spokenDuration(seconds: number): string;
  /** A whole number in the language's digits. */
  number(number: number): string;
  /** Gets the feed again. */
  reload(): void;
  /** Puts in the articles that waited while a reader was reading. */
  showLatest(): void;
  /** Draws again, when a picture has turned out to be broken. */
  repaint(): void;
  /** Listens to clicks in the frame. */
  onClick(event: MouseEvent): void;
  /** Listens to images in the frame that do not load. */
  onImageError: EventListenerObject;
};
