import type { Rendition } from '../../model/feed.js';
import type { Reader } from './field-reader.js';

/** The order that a list of renditions has in the model: unknown widths last. */
export const narrowestFirst = (a: Rendition, b: Rendition) =>
  (a.width ?? Infinity) - (b.width ?? Infinity) || 0;

/** Whole pixels, at least one. */
export function pixels(wire: Reader, key: string): number | undefined {
  return Math.round(wire.amount(key) ?? 0) || undefined;
}
