import type { FeedErrorCode } from '../model/feed-error.js';
import { decode } from './decode.js';
import { convertNative } from './native.js';
import { lazyFormats, formats } from './registry.js';
import type { ConversionOf, LazyFormat, ObjectOptions } from './types.js';
import { describe } from './shared/describe.js';
import { isObject } from './shared/json.js';

/** Why a feed cannot be read. `parseFeed` turns it into a `FeedError`. */
export type Refusal = { code: FeedErrorCode; message: string; cause?: unknown };

/** The converted feed, or why it cannot be read. */
export type Detection = { conversion: ConversionOf } | { refused: Refusal };

/** Detects the format of a feed that the main file does not recognise, loads its converter and runs it. Never throws. */
export async function detect(input: unknown, options: ObjectOptions): Promise<Detection> {
  const body = readBody(input, options);
  return 'refused' in body ? body : convert(body.json, options);
}

async function convert(json: unknown, options: ObjectOptions): Promise<Detection> {
  const { format: name = '' } = options;
  // An unknown name counts as `auto`.
  const isNamed = formats.has(name);
  const lazy = lazyFormats.find((format) => (isNamed ? format.name === name : format.accepts(json)));
  const native = convertNative(json, isNamed ? options : { ...options, format: 'auto' }, () => !!lazy);
  if (native) return { conversion: native };
  if (lazy) {
    const module = await load(lazy);
    if ('refused' in module) return module;
    const conversion = await module.convert(json, options);
    if (conversion) return { conversion: { ...conversion, format: lazy.name } };
  }
  const title = formats.get(lazy?.name ?? name);
  return typeof json === 'string'
    ? refuse('syntax', mismatch(describeText(json), title))
    : refuse('format', mismatch(describeJson(json), title));
}

async function load(
  format: LazyFormat,
): Promise<Awaited<ReturnType<LazyFormat['load']>> | { refused: Refusal }> {
  try {
    return await format.load();
  } catch (cause) {
    return refuse('network', `Could not load the code that reads ${format.title}: ${cause}`, cause);
  }
}

/** Reads a body: markup as a string, other text as JSON. An input that is neither text nor bytes is JSON already. */
function readBody(input: unknown, { contentType }: ObjectOptions): { json: unknown } | { refused: Refusal } {
  const text = input instanceof Uint8Array ? decode(input, contentType) : input;
  if (typeof text !== 'string') return { json: text };
  const body = text.trim();
  if (body.startsWith('<')) return { json: body };
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    return refuse('syntax', mismatch(describeText(body)), cause);
  }
  // A JSON string is not markup.
  return typeof json === 'string' ? refuse('format', mismatch(describeJson(json))) : { json };
}

const refuse = (code: FeedErrorCode, message: string, cause?: unknown): { refused: Refusal } => ({
  refused: { code, message, ...(cause !== undefined && { cause }) },
});

/**
 * The message for a body of another format.
 * @param description what the body is.
 * @param title the expected format. Default: all formats that a publisher may send.
 */
const mismatch = (description: string, title = listTitles()): string =>
  `Expected ${title}; found ${description}`;

/** The titles of all formats but the model, which only a page's own script makes. */
const listTitles = () =>
  [...formats].flatMap(([name, title]) => (name === 'newsfold' ? [] : title)).join(', ');

/** Describes markup of no known format, or a text that is not JSON. */
function describeText(text: string): string {
  if (!text) return 'an empty body';
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(text)) return 'an HTML page';
  if (text.startsWith('<')) return 'markup of another kind';
  return /^[[{]/.test(text) ? 'JSON that is broken or cut off' : `text that is not JSON: ${describe(text)}`;
}

/** Describes JSON of no known format. */
function describeJson(value: unknown): string {
  if (!isObject(value)) return describe(value);
  const keys = Object.keys(value).slice(0, 6);
  return keys.length ? `a JSON object with ${keys.join(', ')}` : 'an empty JSON object';
}
