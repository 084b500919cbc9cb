import type { Problem } from '../model/feed.js';
import type { Mapping } from './mapping.js';
import type { Wire } from './shared/json.js';

/** What a reader of a wire format may want to know beside the feed. */
export type SayOptions = {
  /** Where it came from: what relative URLs start from when the feed names no address of its own. */
  url?: string;
  /** Where the list and the fields of a JSON of no known format are; it is then read by them. */
  mapping?: Mapping;
  /** The time of reading, by which some formats tell what is live. Default: now. */
  now?: Date;
};

/** What is known of a body beside the body. */
export type ParseOptions = SayOptions & {
  /** Its media type; a `charset` in it is followed where the body is not UTF-8. */
  contentType?: string;
  /** A format's name, or `auto` (the default) to find out. */
  format?: string;
};

/** The same for what a page may hold: an object without a list may be one article. */
export type ReadOptions = ParseOptions & { item?: boolean };

/**
 * What a feed in another format says, in the words of JSON Feed 1.1 with `_newsfold`; what is proven, cleaned and
 * refused is decided there, in one place.
 */
export type Said = {
  feed: Wire;
  /** Where in the publisher's own feed a path of `feed` (`items[3].date_published`) was taken from. */
  pathOf?(path: string): string;
  /** What was left out already, by the publisher's own paths. */
  problems?: Problem[];
  /** Whether an id that is a web address is the page of its article, as in JSON Feed. Default true. */
  idsArePages?: boolean;
  /** Whether the end of it is missing, and stories with it maybe. */
  isCut?: boolean;
};

/** The same, and the name of the format that it was said in. */
export type SaidIn = Said & { format: string };

/** Says a feed in the words of JSON Feed; undefined where it turns out to be none. Never throws on any JSON or text. */
export type Say = (wire: unknown, options: SayOptions) => Said | undefined | Promise<Said | undefined>;

/** A wire format that few pages have: the only place that knows its names. */
export type RareFormat = {
  /** What the `format` attribute and `parseFeed` call it. */
  name: string;
  /** What a message calls it, with its article. */
  title: string;
  /** Whether this is the format of a JSON value, or of a text of markup. */
  accepts(wire: unknown): boolean;
  /** Gets its reader, a file of its own. */
  load(): Promise<{ say: Say }>;
};
