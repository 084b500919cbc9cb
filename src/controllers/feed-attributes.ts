import type { PropertyDeclarations } from 'lit';
import type { ArticleFilter } from '../model/choose-articles.js';
import { parseDuration } from '../intl/duration.js';
import { parseIds } from '../model/choose-strip-link.js';

/**
 * The attributes of every feed-driven element. An element spreads `feedProperties` into its `static properties`, and
 * merges an interface that extends this one into its type.
 */
export interface FeedAttributes {
  /** A feed object: from `parseFeed`, or parsed JSON. It takes precedence over every other source. */
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
   * Ids of articles that come first, in this order, separated by spaces. They ignore `section`, `topic`, `kind`, `max-age`
   * and `offset`, but not `exclude` and `dedupe`.
   */
  pin?: string;
  /** Number of articles to skip. Default 0. */
  offset?: number;
  /** Maximum number of articles. Default: the element's own. */
  limit?: number;
  /** Leaves out articles that an earlier element with `dedupe` on the page shows, hidden or not. Default false. */
  dedupe?: boolean;
  /** BCP 47 tag: language of messages and dates; articles have their own. Default: an ancestor's, else `en`. */
  lang: string;
  /** IANA time zone of absolute dates. Default: the reader's. */
  timeZone?: string;
  /** 2 to 6: level of the element's own heading; card headlines are one below. `<newsfold-article>` takes 1 too. Default 2. */
  headingLevel?: number;
  /** `_self` or `_blank`: where links open. Default `_self`. */
  target?: string;
  /** Query string added to every article link (`utm_source=partner`). */
  linkParams?: string;
  /** `lazy` requests nothing until the element is near the viewport; `eager` requests at once. Default `lazy`. */
  loading?: string;
  /** RFC 3339: a fixed time, for tests, print and screenshots. Default: the real time. */
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

/** The filter that an element's attributes describe. */
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

/** A whole number of 0 or more; undefined for anything else. */
const count = (value: number | undefined) =>
  typeof value === 'number' && value >= 0 ? Math.floor(value) : undefined;
