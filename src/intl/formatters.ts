const cache = new Map<string, unknown>();
/** The cache is emptied when it is full. */
const maxSize = 60;

type FormatterClass<T, O> = {
  new (language: string, options: O): T;
  supportedLocalesOf(language: string): string[];
};

/** Caches `Intl` formatters by language and options: creating one costs far more than using it. */
function cached<T, O extends object>(formatterClass: FormatterClass<T, O>, language: string, options: O): T {
  const key = `${formatterClass.name} ${language} ${JSON.stringify(options)}`;
  const hit = cache.get(key) as T | undefined;
  if (hit) return hit;
  if (cache.size >= maxSize) cache.clear();
  const formatter = create(formatterClass, language, options);
  cache.set(key, formatter);
  return formatter;
}

/** Falls back to English, and to the reader's time zone if the browser rejects the given one. */
function create<T, O extends object>(formatterClass: FormatterClass<T, O>, language: string, options: O): T {
  const supported = isKnown(language, formatterClass) ? language : 'en';
  try {
    return new formatterClass(supported, options);
  } catch {
    return new formatterClass(supported, { ...options, timeZone: undefined });
  }
}

/**
 * Whether the browser has data for a language. If not, `Intl` would silently use the reader's own language. False for
 * an invalid tag.
 * @param formatter the `Intl` class to ask. Default `Intl.DateTimeFormat`.
 */
export function isKnown(
  language: string,
  formatter: { supportedLocalesOf(language: string): string[] } = Intl.DateTimeFormat,
): boolean {
  try {
    return formatter.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/**
 * A cached `Intl.DateTimeFormat`. An unknown language is replaced by English, an unknown time zone by the reader's.
 */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions) =>
  cached(Intl.DateTimeFormat, language, options);

/** A cached `Intl.NumberFormat`. An unknown language is replaced by English. */
export const numberFormat = (language: string, options: Intl.NumberFormatOptions) =>
  cached(Intl.NumberFormat, language, options);

/** A cached `Intl.RelativeTimeFormat` (“yesterday”, not “1 day ago”). An unknown language is replaced by English. */
export const relativeFormat = (language: string) =>
  cached(Intl.RelativeTimeFormat, language, { numeric: 'auto' } as Intl.RelativeTimeFormatOptions);

/** The cached `Intl.PluralRules` of a language. An unknown language is replaced by English. */
export const pluralRules = (language: string) => cached(Intl.PluralRules, language, {});
