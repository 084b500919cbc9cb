import type { PropertyDeclarations } from 'lit';
import type { ArticleFilter } from '../model/choose-articles.js';
import { parseDuration } from '../intl/duration.js';
import { parseIds } from '../model/choose-strip-link.js';

/**
 * What every feed-driven element can be told. The descriptions stand here once; an element takes them over by
 * `static properties = feedProperties` and an interface that extends this one.
 */
export interface FeedAttributes {
  /** A feed that is in the page already: from `parseFeed`, or as parsed JSON. Comes before every other source. */
  feed?: object;
  /** URL of the feed. */
  src?: string;
  /** Name of the feed's format, or `auto`. Default `auto`. */
  format?: string;
  /** Id of the `<newsfold-feed>` to take the articles from. */
  for?: string;
  /** Seconds between two requests for the feed while the element is near the viewport, at least 15; 0 never. Default 0. */
  refresh?: number;
  /** Only articles of these sections: one or several ids, separated by spaces. */
  section?: string;
  /** Only articles of the topic with this title. */
  topic?: string;
  /** Only articles of these kinds, separated by spaces: `article` `video` `audio` `gallery` `live` `link`. */
  kind?: string;
  /** Ids of articles to leave out, separated by spaces. */
  exclude?: string;
  /** Leaves out articles older than this ISO 8601 duration (`P7D`). */
  maxAge?: string;
  /**
   * Ids of articles that come first, separated by spaces: in this order, whatever `section`, `topic`, `kind`, `max-age`
   * and `offset` say, but without what `exclude` and `dedupe` leave out.
   */
  pin?: string;
  /** How many of the articles to skip. Default 0. */
  offset?: number;
  /** How many articles to show at the most. Default: the element's own. */
  limit?: number;
  /** Leaves out articles that an earlier element with `dedupe` of the page shows, hidden or not. Default false. */
  dedupe?: boolean;
  /** BCP 47 tag: language of the words and dates; an article's text has its own. Default: an ancestor's, else `en`. */
  lang: string;
  /** IANA time zone of absolute dates. Default: the reader's. */
  timeZone?: string;
  /** 2 to 6: level of the element's own heading; card headlines are one below. `<newsfold-article>` takes 1 too. Default 2. */
  headingLevel?: number;
  /** `_self` or `_blank`: where links open. Default `_self`. */
  target?: string;
  /** Query string added to every article link (`utm_source=partner`). */
  linkParams?: string;
  /** `lazy` fetches nothing until the element is near the viewport; `eager` fetches at once. Default `lazy`. */
  loading?: string;
  /** RFC 3339: a clock that stands still, for tests, print and screenshots. Default: the real time. */
  now?: string;
}

/** The reactive properties of {@link FeedAttributes}. */
export const feedProperties: PropertyDeclarations = {
  feed: { attribute: false },
  src: {},
  format: {},
  for: {},
  refresh: { type: Number },
  section: {},
  topic: {},
  kind: {},
  exclude: {},
  maxAge: { attribute: 'max-age' },
  pin: {},
  offset: { type: Number },
  limit: { type: Number },
  dedupe: { type: Boolean },
  timeZone: { attribute: 'time-zone' },
  headingLevel: { attribute: 'heading-level', type: Number },
  target: {},
  linkParams: { attribute: 'link-params' },
  loading: {},
  now: {},
};

/** Which articles an element's attributes leave. */
export const filterOf = ({
  section,
  topic,
  kind,
  exclude,
  maxAge,
  pin,
  offset,
  limit,
}: FeedAttributes): ArticleFilter => ({
  sections: parseIds(section),
  topic,
  kinds: parseIds(kind),
  exclude: parseIds(exclude),
  maxAge: parseDuration(maxAge ?? ''),
  pinned: parseIds(pin),
  offset: count(offset),
  limit: count(limit),
});

/** A whole number of 0 or more; what is none does not limit. */
const count = (value: number | undefined) =>
  typeof value === 'number' && value >= 0 ? Math.floor(value) : undefined;
