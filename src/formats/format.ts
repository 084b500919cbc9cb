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
  parse(wire: Reader): Feed;
};
