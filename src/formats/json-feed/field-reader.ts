import type { Link, Problem } from '../../model/feed.js';
import { canonicalTag } from '../../intl/language-tag.js';
import { toPlainText } from '../../model/plain-text.js';
import { describe } from '../shared/describe.js';
import { isObject, type JsonObject } from '../shared/json.js';

/** What every reader of one feed shares: the address that relative URLs start from, and where losses are noted. */
export type ParseContext = {
  base?: string;
  problems: Problem[];
  /** Whether an id that is a web address is the page of its article. Default true. */
  idsArePages?: boolean;
};

const webSchemes = ['https:', 'http:'];

/**
 * Reads one wire object field by field. What is absent or null is undefined; what is there but cannot be used is
 * undefined too, and a problem.
 */
export class Reader {
  constructor(
    readonly wire: JsonObject,
    readonly path: string,
    readonly desk: ParseContext,
  ) {}

  /** Notes a loss at a field, or at this object. */
  reject(key: string, expected: string): undefined {
    const found = key ? this.wire[key] : this.wire;
    this.desk.problems.push({
      path: this.pathOf(key),
      message: `Expected ${expected}; found ${describe(found)}`,
    });
  }

  pathOf(key: string): string {
    return [this.path, key].filter(Boolean).join('.');
  }

  /** The raw value of an own field; null counts as absent. */
  get(key: string): unknown {
    return Object.hasOwn(this.wire, key) ? (this.wire[key] ?? undefined) : undefined;
  }

  /** A string as the publisher sent it. */
  string(key: string): string | undefined {
    const value = this.get(key);
    return value === undefined || typeof value === 'string' ? value : this.reject(key, 'text');
  }

  /** Plain text; the empty text is absent. */
  text(key: string): string | undefined {
    const value = this.string(key);
    return (value !== undefined && toPlainText(value)) || undefined;
  }

  /** An id: text as it is, or a number's decimal text. */
  id(key: string): string | undefined {
    const value = this.get(key);
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    return this.string(key)?.trim() || undefined;
  }

  url(key: string, schemes: readonly string[] = webSchemes): string | undefined {
    const value = this.string(key)?.trim();
    if (!value) return undefined;
    const url = parseUrl(value, this.desk.base);
    return url && schemes.includes(url.protocol)
      ? url.href
      : this.reject(key, `a URL (${schemes.join(' ')})`);
  }

  /** An RFC 3339 date; a `Date` is taken as it is. */
  date(key: string): Date | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    return parseDate(value) ?? this.reject(key, 'an RFC 3339 date');
  }

  /** A number that is not negative; a numeric text is not a number. */
  amount(key: string): number | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    return typeof value === 'number' && value >= 0 && value < Infinity
      ? value
      : this.reject(key, 'a number of 0 or more');
  }

  /** A BCP 47 language tag. */
  language(key: string): string | undefined {
    const tag = this.text(key);
    return tag && (canonicalTag(tag) ?? this.reject(key, 'a BCP 47 language tag'));
  }

  /** One word of a list, whatever its case. */
  word<T extends string>(key: string, words: readonly T[]): T | undefined {
    const value = this.string(key)?.trim().toLowerCase();
    if (!value) return undefined;
    return words.find((word) => word === value) ?? this.reject(key, words.join(' | '));
  }

  object(key: string): Reader | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    return isObject(value) ? new Reader(value, this.pathOf(key), this.desk) : this.reject(key, 'an object');
  }

  /** The entries of a list, each turned by `read`, without those it gives up. */
  list<T>(key: string, read: (entry: ListItemReader) => T | undefined): T[] {
    const value = this.get(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.reject(key, 'a list') ?? [];
    const path = this.pathOf(key);
    return value.flatMap(
      (entry: unknown, i) => read(new ListItemReader(entry, `${path}[${i}]`, this.desk)) ?? [],
    );
  }
}

/** One entry of a list: an object, or a bare text. */
export class ListItemReader {
  constructor(
    readonly value: unknown,
    readonly path: string,
    readonly desk: ParseContext,
  ) {}

  lose(expected: string): undefined {
    this.desk.problems.push({
      path: this.path,
      message: `Expected ${expected}; found ${describe(this.value)}`,
    });
  }

  object(): Reader | undefined {
    return isObject(this.value) ? new Reader(this.value, this.path, this.desk) : this.lose('an object');
  }

  text(): string | undefined {
    return (typeof this.value === 'string' && toPlainText(this.value)) || this.lose('text');
  }

  id(): string | undefined {
    const { value } = this;
    return typeof value === 'number'
      ? String(value)
      : (typeof value === 'string' && value.trim()) || this.lose('an id');
  }

  /** A link, or a text that is taken as its title. */
  link(): Link | undefined {
    if (typeof this.value === 'string') {
      const title = this.text();
      return title ? { title } : undefined;
    }
    const reader = this.object();
    const title = reader?.text('title');
    return reader && (title ? { title, url: reader.url('url') } : this.lose('a title'));
  }
}

/** An absolute URL; undefined for what is none. */
export function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

// Leap seconds and 24:00 are in RFC 3339's grammar but not in Date's; both are unknown, not wrong by a minute.
const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s*([Zz]|[+-]\d\d:?\d\d)$/;
const dateOnly = /^\d{4}-\d\d-\d\d$/;

function parseDate(value: unknown): Date | undefined {
  if (value instanceof Date) return Number.isNaN(+value) ? undefined : value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const match = rfc3339.exec(text);
  if (!match && !dateOnly.test(text)) return undefined;
  const iso = match
    ? text
        .replace(/[t ]/i, 'T')
        .replace(/\s*z$/i, 'Z')
        .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
    : text;
  const date = new Date(iso);
  // Date turns 31 February into 3 March.
  return Number.isNaN(+date) ||
    new Date(`${text.slice(0, 10)}T00:00Z`).getUTCDate() !== Number(text.slice(8, 10))
    ? undefined
    : date;
}
