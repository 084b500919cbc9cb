import type { Problem } from '../model/feed.js';
import type { JsonObject } from './shared/json.js';

/** What a converter may need beside the feed. */
export type ConvertOptions = {
  /** URL of the feed: the base of relative URLs, unless the feed names its own. */
  url?: string;
  /** Paths of the list and the fields in a JSON of an unknown format. It is then read by them. */
  mapping?: Mapping;
  /** The current time; some formats tell by it what is live. Default: now. */
  now?: Date;
};

/** What is known about a body. */
export type ParseOptions = ConvertOptions & {
  /** Its media type. A `charset` in it is used if the body is not UTF-8. */
  contentType?: string;
  /** A format's name, or `auto` (the default) to detect it. */
  format?: string;
};

/** Options for objects of the page. With `item`, an object without a list may be one article. */
export type ObjectOptions = ParseOptions & { item?: boolean };

/**
 * A feed converted to JSON Feed 1.1 with `_newsfold`. `json-feed/parse.ts` validates and cleans it, for every format.
 */
export type Conversion = {
  feed: JsonObject;
  /** Maps a path of `feed` (`items[3].date_published`) to the publisher's own. */
  pathOf?(path: string): string;
  /** What was left out already, with the publisher's own paths. */
  problems?: Problem[];
  /** Whether an id that is a web address is the page of its article, as in JSON Feed. Default true. */
  idsArePages?: boolean;
  /** Whether the feed is truncated, so that articles may be missing. */
  isCut?: boolean;
};

/** A conversion, and the name of the format. */
export type ConversionOf = Conversion & { format: string };

/** Converts a feed to JSON Feed; returns undefined if it is not in this format. Never throws on any JSON or text. */
export type Converter = (
  json: unknown,
  options: ConvertOptions,
) => Conversion | undefined | Promise<Conversion | undefined>;

/** A lazily loaded format. */
export type LazyFormat = {
  /** Its name in the `format` attribute and in `parseFeed`. */
  name: string;
  /** Its name in messages, with an article. */
  title: string;
  /** Whether a JSON value, or a string of markup, is in this format. */
  accepts(json: unknown): boolean;
  /** Loads its converter, a file of its own. */
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
