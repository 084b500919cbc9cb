import type { Problem } from '../model/feed.js';
import type { JsonObject } from './shared/json.js';

/** Options of a converter. */
export type ConvertOptions = {
  /** URL of the feed: the base of relative URLs, unless the feed names its own. */
  url?: string;
  /** Paths of the list and of the fields in JSON of another format. The feed is then read by them, without detection. */
  mapping?: Mapping;
  /** The current time, by which some formats decide what is live. Default: now. */
  now?: Date;
};

/** Options of `parseFeed`. */
export type ParseOptions = ConvertOptions & {
  /** Media type of the body. Its `charset` is used if the body is not UTF-8. */
  contentType?: string;
  /** Name of the format. Default: `auto`, which detects it. */
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
  /** Problems of items that the converter dropped, with the publisher's own paths. */
  problems?: Problem[];
  /** Whether an id that is a web URL is also the URL of the article's page, as in JSON Feed. Default: true. */
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
  /** Name in the `format` attribute and in `parseFeed`. */
  name: string;
  /** Name in messages, with an article if it needs one: `ninjs`, `the Guardian Content API`. */
  title: string;
  /** Whether a JSON value, or a string of markup, is in this format. */
  accepts(json: unknown): boolean;
  /** Loads the converter. Rejects if the request fails. */
  load(): Promise<{ convert: Converter }>;
};

/**
 * The paths of the articles and of their fields in JSON of a format that newsfold does not know:
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
 * A path is keys joined by dots. `[0]` is an entry of a list, `[*]` every entry of a list or every value of an object,
 * `["a.b"]` a key with a dot in it. The empty path is the object that the path starts from. A field of one value takes the
 * first value found; a list takes all. Null, an empty text and an empty list count as not found.
 * - `a || b`: the first path that finds a value.
 * - `=text`: this text.
 * - `…{path}…`: a text with the values of the paths in braces; nothing if one of them finds none.
 */
export type Mapping = ListMapping & {
  /** Path of each field of the feed, from the root, by its name in JSON Feed (`title`, `home_page_url`). */
  feed?: Record<string, string>;
};

/** The path of a list of objects, and the paths of the fields in each of them. */
export type ListMapping = {
  /** Path of the list. The empty path is the root, or the object around it. A single object counts as a list of one. */
  items: string;
  /**
   * Path of each field, from an entry of the list, by its name in an item of JSON Feed (`title`, `date_published`) or in
   * `_newsfold` (`kicker`, `image.alt`). A list of objects (`authors`, `kicker`, `sections`, `topics`, `attachments`,
   * `image.renditions`) may have a mapping of its own.
   */
  fields: Record<string, string | ListMapping>;
};
