import { canonicalTag } from '../../intl/language-tag.js';
import { parseUrl } from '../../model/parse-url.js';
import { toPlainText } from '../../model/plain-text.js';
import { isObject, type JsonObject } from '../shared/json.js';
import { addProblem, type ParseContext } from './parse-context.js';
import { parseRfc3339 } from './rfc3339.js';

/**
 * Reads the fields of a JSON object. A field that is absent or null is undefined. A field that is invalid is undefined too
 * and adds a problem to the context.
 */
export class Reader {
  /** @param path path of the object in the feed: `items[3]._newsfold`. Empty for the feed itself. */
  constructor(
    readonly json: JsonObject,
    readonly path: string,
    readonly context: ParseContext,
  ) {}

  /**
   * Adds a problem: `Expected …; found …`. Returns undefined.
   * @param key the invalid field. Empty for the object itself.
   */
  reject(key: string, expected: string): undefined {
    return addProblem(this.context, this.pathOf(key), expected, key ? this.json[key] : this.json);
  }

  /** The path of a field in the feed: `items[3].title`. */
  pathOf(key: string): string {
    return this.path && key ? `${this.path}.${key}` : this.path || key;
  }

  /** The raw value of an own field. Null counts as absent. */
  get(key: string): unknown {
    return Object.hasOwn(this.json, key) ? (this.json[key] ?? undefined) : undefined;
  }

  /** A string, unchanged. */
  string(key: string): string | undefined {
    const value = this.get(key);
    return value === undefined || typeof value === 'string' ? value : this.reject(key, 'text');
  }

  /** A string as plain text, without markup. An empty one counts as absent. */
  text(key: string): string | undefined {
    const value = this.string(key);
    return (value !== undefined && toPlainText(value)) || undefined;
  }

  /** An id: a trimmed string, or a number as a decimal string. */
  id(key: string): string | undefined {
    const value = this.get(key);
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    return this.string(key)?.trim() || undefined;
  }

  /**
   * An absolute URL, resolved against the base of the context.
   * @param schemes allowed schemes with their colon. Default: `https:` and `http:`.
   */
  url(key: string, schemes: readonly string[] = ['https:', 'http:']): string | undefined {
    const value = this.string(key)?.trim();
    if (!value) return undefined;
    const url = parseUrl(value, this.context.base);
    return url && schemes.includes(url.protocol)
      ? url.href
      : this.reject(key, `a URL (${schemes.join(' ')})`);
  }

  /** An RFC 3339 date, or a `Date`. */
  date(key: string): Date | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    return parseRfc3339(value) ?? this.reject(key, 'an RFC 3339 date');
  }

  /** A finite number of 0 or more. Numeric strings are rejected. */
  amount(key: string): number | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    return typeof value === 'number' && value >= 0 && value < Infinity
      ? value
      : this.reject(key, 'a number of 0 or more');
  }

  /** A BCP 47 language tag in canonical form. */
  language(key: string): string | undefined {
    const tag = this.text(key);
    return tag && (canonicalTag(tag) ?? this.reject(key, 'a BCP 47 language tag'));
  }

  /** One of the keywords, which are in lower case. Ignores the case of the value. */
  word<T extends string>(key: string, keywords: readonly T[]): T | undefined {
    const value = this.string(key)?.trim().toLowerCase();
    if (!value) return undefined;
    return keywords.find((keyword) => keyword === value) ?? this.reject(key, keywords.join(' | '));
  }

  /** A reader of a nested object. */
  object(key: string): Reader | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    return isObject(value)
      ? new Reader(value, this.pathOf(key), this.context)
      : this.reject(key, 'an object');
  }

  /** Reads the items of a list. Leaves out those for which `read` returns undefined. Empty if the list is absent. */
  list<T>(key: string, read: (item: ListItemReader) => T | undefined): T[] {
    const value = this.get(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.reject(key, 'a list') ?? [];
    const path = this.pathOf(key);
    return value.flatMap(
      (item: unknown, i) => read(new ListItemReader(item, `${path}[${i}]`, this.context)) ?? [],
    );
  }
}

/** Reads one item of a list. An invalid item is undefined and adds a problem to the context. */
export class ListItemReader {
  /** @param path path of the item in the feed: `items[3].tags[0]`. */
  constructor(
    readonly value: unknown,
    readonly path: string,
    readonly context: ParseContext,
  ) {}

  /** Adds a problem: `Expected …; found …`. Returns undefined. */
  reject(expected: string): undefined {
    return addProblem(this.context, this.path, expected, this.value);
  }

  /** A reader of the item, which must be an object. */
  object(): Reader | undefined {
    return isObject(this.value) ? new Reader(this.value, this.path, this.context) : this.reject('an object');
  }

  /** Plain text that is not empty. */
  text(): string | undefined {
    return (typeof this.value === 'string' && toPlainText(this.value)) || this.reject('text');
  }

  /** An id: a trimmed string, or a number as a decimal string. */
  id(): string | undefined {
    const { value } = this;
    return typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : (typeof value === 'string' && value.trim()) || this.reject('an id');
  }
}
