/** Safe looks into JSON of any shape, for formats that only say what they find. Nothing here throws. */

export type JsonObject = Record<string | symbol, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object; an empty one where it is none. */
export const object = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The value as a list; an empty one where it is none. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The value where it is a text with something in it. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** A number, or the one that a text says; NaN for all else. `Number` would look into a list, however deep it is. */
export const numberOf = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;

/** The first that is not undefined or null. */
export const first = (...values: unknown[]): unknown =>
  values.find((value) => value !== undefined && value !== null);
