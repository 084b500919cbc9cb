import type { FeedError } from '../model/feed-error.js';
import { decode } from './decode.js';
import type { ReadOptions, SaidIn } from './types.js';
import { formats } from './formats.js';
import type { sayOwn } from './native.js';
import { rareFormats } from './registry.js';
import { describeJson, describeText, expected } from './refusals.js';

/** What the main file hands to this one, which stands alone. */
export type House = {
  FeedError: typeof FeedError;
  /** Waits for code. @throws {FeedError} `network` */
  getCode<Code>(code: Promise<Code>, title: string): Promise<Code>;
  sayOwn: typeof sayOwn;
};

/**
 * Finds out what it is that the main file does not know at sight, and says it in the words of JSON Feed.
 * @throws {FeedError} `syntax`, `format` or `network`
 */
export async function sayRare(input: unknown, options: ReadOptions, house: House): Promise<SaidIn> {
  const wire = toWire(input, options, house);
  // A name that no format has is like `auto`.
  const { format: name = '' } = options;
  const isNamed = formats.has(name);
  const rare = rareFormats.find((one) => (isNamed ? one.name === name : one.accepts(wire)));
  const how = isNamed ? options : { ...options, format: 'auto' };
  const own = house.sayOwn(wire, how, () => !!rare);
  if (own) return own;
  const reader = rare && (await house.getCode(rare.load(), rare.title));
  const said = await reader?.say(wire, options);
  if (rare && said) return { ...said, format: rare.name };
  const title = formats.get(rare?.name ?? name);
  if (typeof wire === 'string') throw new house.FeedError('syntax', expected(describeText(wire), title));
  throw new house.FeedError('format', expected(describeJson(wire), title));
}

/** A text of markup as it is, any other text as the JSON that it is. */
function toWire(input: unknown, { contentType }: ReadOptions, { FeedError }: House): unknown {
  const text = input instanceof Uint8Array ? decode(input, contentType) : input;
  if (typeof text !== 'string') return text;
  const body = text.trim();
  if (body.startsWith('<')) return body;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw new FeedError('syntax', expected(describeText(body)), { cause });
  }
  // A text in JSON's quotation marks is no markup.
  if (typeof value === 'string') throw new FeedError('format', expected(describeJson(value)));
  return value;
}
