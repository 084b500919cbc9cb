/**
 * What news is: the one shape that every wire format is turned into and every element is drawn from.
 * Optional means unknown; a list that is empty means none. Nothing here is HTML except `bodyHtml`.
 */

/** A publisher's stories and what stands around them. */
export type Feed = {
  /** Name of the publisher or desk. */
  title: string;
  /** The publisher's front page. */
  homeUrl?: string;
  /** Where the feed itself is kept. */
  url?: string;
  /** BCP 47 tag of the texts, for articles that do not name their own. */
  language?: string;
  /** When the feed last changed. */
  updated?: Date;
  /** URL of the publisher's logo. */
  logo?: string;
  /** Newest or most important first, as the publisher ordered them. */
  articles: Article[];
  /** Regions, desks or departments, in the publisher's order. */
  sections: Section[];
  /** Topics in focus. */
  topics: Link[];
  /** Live television or radio. */
  channels: Channel[];
  /** Id of the article that leads; where it is absent the first article leads. */
  topStoryId?: string;
  /** Page of the latest audio. */
  latestAudio?: string;
  /** Page of the latest video. */
  latestVideo?: string;
};

/** One story. */
export type Article = {
  /** Unique in its feed. */
  id: string;
  /** Its public page; empty where the publisher gives none, and then nothing is linked. */
  url: string;
  /** A shorter address for sharing. */
  shortUrl?: string;
  /** The headline, as plain text. */
  title: string;
  /** The standfirst: one or two sentences, as plain text. */
  summary?: string;
  /** The body as the publisher sent it. It is not safe until a sanitizer has read it. */
  bodyHtml?: string;
  kind: Kind;
  /** What stands over the headline, outer first: category, then place. */
  kicker: Link[];
  label?: Label;
  /** Length of the recording, in seconds. */
  durationSeconds?: number;
  published?: Date;
  modified?: Date;
  picture?: Picture;
  authors: Author[];
  /** Who wrote and who edited, as initials: `tj/dj`. */
  initials?: string;
  /** News agencies whose reports it draws on. */
  agencies: string[];
  /** BCP 47 tag of its texts; the feed's where the article names none. */
  language?: string;
  /** Ids of the feed's sections, the main one first. */
  sectionIds: string[];
  topics: Link[];
  access: 'free' | 'subscriber';
  /** Who paid for it. */
  sponsor?: Sponsor;
  /** State of its live coverage; absent for what is not live. */
  liveStatus?: 'upcoming' | 'live' | 'ended';
  media: Media[];
  /** Not to be shown before this moment. */
  embargoedUntil?: Date;
  /** Not to be shown from this moment on. */
  expires?: Date;
  /** Ids of related articles. */
  relatedIds: string[];
};

/** What an article mainly is. */
export type Kind = (typeof kinds)[number];
/** Every {@link Kind}. */
export const kinds = ['article', 'video', 'audio', 'gallery', 'live', 'link'] as const;

/** The editors' word over a headline. */
export type Label = (typeof labels)[number];
/** Every {@link Label}. */
export const labels = ['breaking', 'exclusive', 'opinion', 'analysis', 'explainer', 'sponsored'] as const;

/** A photograph or drawing. Alt, caption and credit are three things. */
export type Picture = {
  /** What is to be seen, for those who do not see it. */
  alt?: string;
  /** What the picture means for the story. */
  caption?: string;
  /** Photographer and agency, with the publisher's prefix (`Image: …`). */
  credit?: string;
  /** The point that a crop must keep: x, y from the top left, 0 to 1. */
  focus?: [number, number];
  /** The same picture in several sizes, narrowest first, those of unknown width last. Never empty. */
  renditions: Rendition[];
};

/** One file of a picture. Width and height are in pixels. */
export type Rendition = { url: string; width?: number; height?: number; type?: string };

/** A text that may lead somewhere. */
export type Link = { title: string; url?: string };

/** A region, desk or department. */
export type Section = Link & { id: string };

/** A recording. */
export type Media = { url: string; type?: string; durationSeconds?: number };

/** Who wrote it. `url` may be a `mailto:`. */
export type Author = { name: string; url?: string; avatar?: string };

/** Who paid for it. `logo` is a picture's URL. */
export type Sponsor = { name: string; url?: string; logo?: string };

/** A live channel. */
export type Channel = Link & {
  id: string;
  /** What the publisher says; where it is absent, it follows from the schedule and the time. */
  status?: ChannelStatus;
  stream?: Media;
  /** A picture's URL, shown before anything plays. */
  poster?: string;
  /** In order of start. */
  schedule: Programme[];
};

/** Whether a channel can be watched. */
export type ChannelStatus = (typeof channelStatuses)[number];
/** Every {@link ChannelStatus}. */
export const channelStatuses = ['live', 'upcoming', 'off'] as const;

/** One entry of a channel's schedule. `end` is absent where the publisher names none and nothing follows. */
export type Programme = Link & { start: Date; end?: Date };

/** Something in a feed that could not be used: where, and what was found and expected. */
export type Problem = { path: string; message: string };
