import type { Problem } from '../model/feed.js';
import type { JsonObject } from './shared/json.js';

/** What a reader of a wire format may want to know beside the feed. */
export type ConvertOptions = {
  /** Where it came from: what relative URLs start from when the feed names no address of its own. */
  url?: string;
  /** Where the list and the fields of a JSON of no known format are; it is then read by them. */
  mapping?: Mapping;
  /** The time of reading, by which some formats tell what is live. Default: now. */
  now?: Date;
};

/** What is known of a body beside the body. */
export type ParseOptions = ConvertOptions & {
  /** Its media type; a `charset` in it is followed where the body is not UTF-8. */
  contentType?: string;
  /** A format's name, or `auto` (the default) to find out. */
  format?: string;
};

/** The same for what a page may hold: an object without a list may be one article. */
export type ObjectOptions = ParseOptions & { item?: boolean };

/**
 * What a feed in another format says, in the words of JSON Feed 1.1 with `_newsfold`; what is proven, cleaned and
 * refused is decided there, in one place.
 */
export type Conversion = {
  feed: JsonObject;
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
export type ConversionOf = Conversion & { format: string };

/** Says a feed in the words of JSON Feed; undefined where it turns out to be none. Never throws on any JSON or text. */
export type Converter = (
  wire: unknown,
  options: ConvertOptions,
) => Conversion | undefined | Promise<Conversion | undefined>;

/** A wire format that few pages have: the only place that knows its names. */
export type LazyFormat = {
  /** What the `format` attribute and `parseFeed` call it. */
  name: string;
  /** What a message calls it, with its article. */
  title: string;
  /** Whether this is the format of a JSON value, or of a text of markup. */
  accepts(wire: unknown): boolean;
  /** Gets its reader, a file of its own. */
  load(): Promise<{ convert: Converter }>;
};

/**
 * Where, in a JSON of no known format, the list of articles is and where each of their fields:
 *
 * ```json
 * {
 *   "items": "data.stories",
 *   "feed": { "title": "data.desk.name", "language": "=en" },
 *   "fields": {
 *     "id": "uid",
 *     "url": "https://news.example/a/{slug}",
 *     "title": "teaser.title || headline",
 *     "date_published": "dates.first",
 *     "kicker": "teaser[\"kicker.text\"]",
 *     "tags": "keywords[*].name",
 *     "image.alt": "pictures[0].alt",
 *     "image.renditions": { "items": "pictures[0].crops", "fields": { "url": "src", "width": "w" } }
 *   }
 * }
 * ```
 *
 * A path is keys with dots between them; `[0]` is an entry of a list, `[*]` every entry of a list or value of an object,
 * `["a.b"]` a key with a dot in it. The empty path is the place itself. A field that holds one value takes the first that
 * is found; a list takes all. Null, an empty text and an empty list are not found.
 * - `a || b`: the first of these that finds anything.
 * - `=text`: this text.
 * - `…{path}…`: a text with what is found in the braces; nothing where one of them finds nothing.
 */
export type Mapping = ListMapping & {
  /** Path of each field of the feed, by its name in JSON Feed (`title`, `home_page_url`), from the whole JSON. */
  feed?: Record<string, string>;
};

/** A list of objects, and where each of their fields is. */
export type ListMapping = {
  /** Path of the list; the empty path is the whole. An object in its place is a list of one. */
  items: string;
  /**
   * Path of each field in an entry of the list, by the name that the field has in a JSON Feed item (`title`,
   * `date_published`) or in its `_newsfold` (`kicker`, `image.alt`). A field that is a list of objects (`authors`,
   * `kicker`, `sections`, `topics`, `attachments`, `image.renditions`) may have a mapping of its own.
   */
  fields: Record<string, string | ListMapping>;
};
