import { FeedError } from '../model/feed-error.js';
import type { Feed, Problem } from '../model/feed.js';
import { parseJsonFeed } from './json-feed.js';
import type { Mapping } from './mapping.js';
import { Reader, type Desk } from './reader.js';
import { isObject } from './wire.js';

/** What a reader of a wire format may want to know beside the feed. */
export type SayOptions = {
  /** Where it came from: what relative URLs start from when the feed names no address of its own. */
  url?: string;
  /** Where the list and the fields of a JSON of no known format are; it is then read by them. */
  mapping?: Mapping;
  /** The time of reading, by which some formats tell what is live. Default: now. */
  now?: Date;
};

/**
 * What a feed in another format says, in the words of JSON Feed 1.1 with `_newsfold`; what is proven, cleaned and
 * refused is decided there, in one place.
 */
export type Said = {
  feed: Record<string, unknown>;
  /** Where in the publisher's own feed a path of `feed` (`items[3].date_published`) was taken from. */
  pathOf?(path: string): string;
  /** What was left out already, by the publisher's own paths. */
  problems?: Problem[];
  /** Whether an id that is a web address is the page of its article, as in JSON Feed. Default true. */
  idsArePages?: boolean;
};

/** Says a feed in the words of JSON Feed; undefined where it turns out to be none. Never throws on any JSON or text. */
export type Say = (wire: unknown, options: SayOptions) => Said | undefined | Promise<Said | undefined>;

/** One wire format: the only place that knows its names. */
export type Format = {
  /** What the `format` attribute and `parseFeed` call it. */
  name: string;
  /** What a message calls it, with its article. */
  title: string;
  /** Whether this is the format of a JSON value, or of a text of markup. */
  accepts(wire: unknown): boolean;
  /** Whether what no format accepts is taken for this one. */
  mayBe?(wire: unknown): boolean;
  /**
   * At once for what most pages hold; later where the code that reads it is a file of its own.
   * Undefined where it turns out to be none.
   */
  parse(wire: unknown, desk: Desk, options: SayOptions): Feed | Promise<Feed | undefined> | undefined;
};

/** A format whose reader is a file of its own, which is fetched when the first such feed is met. */
export const lateFormat = (
  { name, title, accepts }: Omit<Format, 'parse'>,
  load: () => Promise<{ say: Say }>,
): Format => ({
  name,
  title,
  accepts,
  parse: async (wire, desk, options) => {
    const { say } = await load().catch((cause) => {
      throw new FeedError('network', `Could not get the code that reads ${title}: ${cause}`, { cause });
    });
    const said = await say(wire, options);
    return said && proveSaid(said, desk);
  },
});

/** Reads what was said, with every loss told where the publisher finds it. */
export function proveSaid(said: Said, desk: Desk): Feed {
  const { feed, pathOf = (path) => path, problems = [], idsArePages } = said;
  const own: Desk = { base: desk.base, problems: [], idsArePages };
  const proven = parseJsonFeed(new Reader(isObject(feed) ? feed : {}, '', own));
  // One by one: a call takes only so many arguments.
  for (const problem of problems) desk.problems.push(problem);
  for (const { path, message } of own.problems) desk.problems.push({ path: pathOf(path), message });
  return proven;
}
