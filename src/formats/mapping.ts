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
