import type { FeedErrorCode } from '../model/feed-error.js';
import { decode } from './decode.js';
import { convertNative } from './native.js';
import { lazyFormats, formats } from './registry.js';
import type { ConversionOf, LazyFormat, ObjectOptions } from './types.js';
import { describe } from './shared/describe.js';
import { isObject } from './shared/json.js';

/** Why a feed cannot be read. `parseFeed` turns it into a `FeedError`. */
export type Refusal = { code: FeedErrorCode; message: string; cause?: unknown };

/** The feed as JSON Feed, or why it cannot be read. */
export type Detection = { conversion: ConversionOf } | { refused: Refusal };

/** Detects the format of what the main file does not know at sight, loads its converter and converts it. Never throws. */
export async function detect(input: unknown, options: ObjectOptions): Promise<Detection> {
  const body = readBody(input, options);
  return 'refused' in body ? body : convert(body.json, options);
}

async function convert(json: unknown, options: ObjectOptions): Promise<Detection> {
  // An unknown name counts as `auto`.
  const { format: name = '' } = options;
  const isNamed = formats.has(name);
  const lazy = lazyFormats.find((format) => (isNamed ? format.name === name : format.accepts(json)));
  const native = convertNative(json, isNamed ? options : { ...options, format: 'auto' }, () => !!lazy);
  if (native) return { conversion: native };
  if (lazy) {
    const code = await load(lazy);
    if ('refused' in code) return code;
    const conversion = await code.convert(json, options);
    if (conversion) return { conversion: { ...conversion, format: lazy.name } };
  }
  const title = formats.get(lazy?.name ?? name);
  return typeof json === 'string'
    ? refuse('syntax', expected(describeText(json), title))
    : refuse('format', expected(describeJson(json), title));
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

/** Markup as a string, any other text as the JSON that it is. */
function readBody(input: unknown, { contentType }: ObjectOptions): { json: unknown } | { refused: Refusal } {
  const text = input instanceof Uint8Array ? decode(input, contentType) : input;
  if (typeof text !== 'string') return { json: text };
  const body = text.trim();
  if (body.startsWith('<')) return { json: body };
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    return refuse('syntax', expected(describeText(body)), cause);
  }
  // A JSON string is not markup.
  return typeof json === 'string' ? refuse('format', expected(describeJson(json))) : { json };
}

const refuse = (code: FeedErrorCode, message: string, cause?: unknown): { refused: Refusal } => ({
  refused: { code, message, ...(cause !== undefined && { cause }) },
});

/** @param title the expected format. Default: all that a publisher may send. */
const expected = (found: string, title = anyTitle()): string => `Expected ${title}; found ${found}`;

/** Without the model, which only a page's own script makes. */
const anyTitle = () => [...formats].flatMap(([name, title]) => (name === 'newsfold' ? [] : title)).join(', ');

/** Markup, or a text that should have been JSON. */
function describeText(text: string): string {
  if (!text) return 'an empty body';
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(text)) return 'an HTML page';
  if (text.startsWith('<')) return 'markup of another kind';
  return /^[[{]/.test(text) ? 'JSON that is broken or cut off' : `text that is not JSON: ${describe(text)}`;
}

function describeJson(value: unknown): string {
  if (!isObject(value)) return describe(value);
  const keys = Object.keys(value).slice(0, 6);
  return keys.length ? `a JSON object with ${keys.join(', ')}` : 'an empty JSON object';
}
