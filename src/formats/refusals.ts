import { describe } from './shared/describe.js';
import { formats } from './formats.js';
import { isObject } from './shared/json.js';

/**
 * What a refused feed was to be, and what was found.
 * @param title of the one format that it was to be in; by default any that a publisher may send.
 */
export const expected = (found: string, title = anyTitle()): string => `Expected ${title}; found ${found}`;

/** Nobody sends the model: a page's own script makes it. */
const anyTitle = () => [...formats].flatMap(([name, title]) => (name === 'newsfold' ? [] : title)).join(', ');

/** Markup, or a text that should have been JSON. */
export function describeText(text: string): string {
  if (!text) return 'an empty body';
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(text)) return 'an HTML page';
  if (text.startsWith('<')) return 'markup of another kind';
  return /^[[{]/.test(text) ? 'JSON that is broken or cut off' : `text that is not JSON: ${describe(text)}`;
}

export function describeJson(value: unknown): string {
  if (!isObject(value)) return describe(value);
  const keys = Object.keys(value).slice(0, 6);
  return keys.length ? `a JSON object with ${keys.join(', ')}` : 'an empty JSON object';
}
