import type { Feed } from '../model/feed.js';
import type { Reader } from './reader.js';

/** One wire format: the only place that knows its names. */
export type Format = {
  /** What the `format` attribute and `parseFeed` call it. */
  name: string;
  /** What a message calls it, with its article. */
  title: string;
  /** Whether this is the format of a JSON value. */
  accepts(wire: Record<string, unknown>): boolean;
  /** At once for what most pages hold; later where the code that reads it is a file of its own. */
  parse(wire: Reader): Feed | Promise<Feed>;
};
