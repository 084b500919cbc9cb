/**
 * The model: every format is converted to it, every element renders it. An absent property is unknown, an empty list
 * means none. All texts are plain text, except `bodyHtml`.
 */

/** A publisher's articles with their sections, topics and channels. */
export type Feed = {
  /** Name of the publisher or edition. */
  title: string;
  /** The publisher's front page. */
  homeUrl?: string;
  /** URL of the feed itself. */
  url?: string;
  /** BCP 47 tag of the texts, for articles without a language of their own. */
  language?: string;
  /** When the publisher last changed the feed. */
  updated?: Date;
  /** URL of the publisher's logo. */
  logo?: string;
  /** In the publisher's order: newest or most important first. */
  articles: Article[];
  /** Regions, desks or departments, in the publisher's order. */
  sections: Section[];
  /** Topics in focus. */
  topics: Link[];
  /** Live television or radio channels. */
  channels: Channel[];
  /** Id of the lead article. Default: the first article. */
  topStoryId?: string;
  /** Page with the latest audio. */
  latestAudio?: string;
  /** Page with the latest videos. */
  latestVideo?: string;
};

/** One story. */
export type Article = {
  /** Unique in its feed. */
  id: string;
  /** Its public page. Empty if the publisher gives none; the article is not linked then. */
  url: string;
  /** A shorter URL for sharing. */
  shortUrl?: string;
  /** The headline. */
  title: string;
  /** The standfirst: one or two sentences. */
  summary?: string;
  /** The body as the publisher sent it. Unsafe until sanitized. */
  bodyHtml?: string;
  /** The main medium. */
  kind: Kind;
  /** The line above the headline, from general to specific: category, then place. */
  kicker: Link[];
  /** The editors' label. */
  label?: Label;
  /** Length of the recording, in seconds. */
  durationSeconds?: number;
  /** When it was first published. */
  published?: Date;
  /** When it was last changed. */
  modified?: Date;
  /** The lead image. */
  picture?: Picture;
  /** The bylines. */
  authors: Author[];
  /** Initials of writer and editor: `tj/dj`. */
  initials?: string;
  /** News agencies whose reports were used. */
  agencies: string[];
  /** BCP 47 tag of its texts. Default: the feed's. */
  language?: string;
  /** Ids of sections of the feed, the main one first. */
  sectionIds: string[];
  /** Topics, for filters and links. */
  topics: Link[];
  /** `subscriber` for articles behind a paywall. */
  access: 'free' | 'subscriber';
  /** The company that paid for it. */
  sponsor?: Sponsor;
  /** State of its live coverage. Absent for articles without. */
  liveStatus?: 'upcoming' | 'live' | 'ended';
  /** Recordings. */
  media: Media[];
  /** Hidden before this time. */
  embargoedUntil?: Date;
  /** Hidden from this time on. */
  expires?: Date;
  /** Ids of related articles. */
  relatedIds: string[];
};

/** The main medium of an article. */
export type Kind = (typeof kinds)[number];
/** Every {@link Kind}. */
export const kinds = ['article', 'video', 'audio', 'gallery', 'live', 'link'] as const;

/** The editors' label above a headline. */
export type Label = (typeof labels)[number];
/** Every {@link Label}. */
export const labels = ['breaking', 'exclusive', 'opinion', 'analysis', 'explainer', 'sponsored'] as const;

/** A photograph or drawing. Alternative text, caption and credit are three different texts. */
export type Picture = {
  /** Alternative text: describes what the picture shows. */
  alt?: string;
  /** What the picture means for the story. */
  caption?: string;
  /** Photographer and agency, with the publisher's prefix (`Image: …`). */
  credit?: string;
  /** The point that cropping must keep: x and y from the top left, 0 to 1. */
  focus?: [number, number];
  /** The same picture in several sizes, narrowest first, those of unknown width last. Never empty. */
  renditions: Rendition[];
};

/** One file of a picture. Width and height are in pixels, `type` is a media type. */
export type Rendition = { url: string; width?: number; height?: number; type?: string };

/** A text with an optional link. */
export type Link = { title: string; url?: string };

/** A region, desk or department. */
export type Section = Link & { id: string };

/** A recording. `type` is a media type. */
export type Media = { url: string; type?: string; durationSeconds?: number };

/** An author. `url` may be a `mailto:`, `avatar` is the URL of an image. */
export type Author = { name: string; url?: string; avatar?: string };

/** The company that paid for an article. `logo` is the URL of an image. */
export type Sponsor = { name: string; url?: string; logo?: string };

/** A live channel. */
export type Channel = Link & {
  /** Unique in its feed. */
  id: string;
  /** The publisher's status. If absent, it follows from the schedule. */
  status?: ChannelStatus;
  /** The live stream. */
  stream?: Media;
  /** URL of the image shown before playback. */
  poster?: string;
  /** Programmes by start time. */
  schedule: Programme[];
};

/** Whether a channel is broadcasting. */
export type ChannelStatus = (typeof channelStatuses)[number];
/** Every {@link ChannelStatus}. */
export const channelStatuses = ['live', 'upcoming', 'off'] as const;

/** A programme of a channel's schedule. `end` is absent if the publisher gives none and no programme follows. */
export type Programme = Link & { start: Date; end?: Date };

/** A field of a feed that was rejected: its path, and what was expected and found. */
export type Problem = { path: string; message: string };
