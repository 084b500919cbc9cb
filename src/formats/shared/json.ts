/** A JSON object of any shape. The functions of this file read it and never throw. */
export type JsonObject = Record<string | symbol, unknown>;

/** Whether a value is an object, neither null nor a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is neither null, undefined nor a blank string. */
export const isPresent = (value: unknown): boolean =>
  typeof value === 'string' ? !!value.trim() : value !== undefined && value !== null;

/** The value as an object; an empty one if it is none. */
export const object = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The value as a list; an empty one if it is none. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The value if it is a string that is not blank. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** A number, or the one in a string. NaN for other types: `Number` would convert a list, however deep. */
export const numberOf = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;

/** The first value that is neither undefined nor null. */
export const first = (...values: unknown[]): unknown =>
  values.find((value) => value !== undefined && value !== null);
