const made = new Map<string, unknown>();
const most = 60;

type Formatter<T, O> = {
  new (language: string, options: O): T;
  supportedLocalesOf(language: string): string[];
};

/** One `Intl` formatter per language and options for the whole page: making one costs far more than using it. */
function formatter<T, O extends object>(make: Formatter<T, O>, language: string, options: O): T {
  const key = `${make.name} ${language} ${JSON.stringify(options)}`;
  const found = made.get(key) as T | undefined;
  if (found) return found;
  if (made.size >= most) made.clear();
  const one = build(make, language, options);
  made.set(key, one);
  return one;
}

/** A time zone that the browser refuses is left out. */
function build<T, O extends object>(make: Formatter<T, O>, language: string, options: O): T {
  const known = isKnown(language, make) ? language : 'en';
  try {
    return new make(known, options);
  } catch {
    return new make(known, { ...options, timeZone: undefined });
  }
}

/** Whether the browser speaks a language. One that it does not know would be spoken in the reader's own. */
export function isKnown(
  language: string,
  by: { supportedLocalesOf(language: string): string[] } = Intl.DateTimeFormat,
): boolean {
  try {
    return by.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions) =>
  formatter(Intl.DateTimeFormat, language, options);

export const numberFormat = (language: string, options: Intl.NumberFormatOptions) =>
  formatter(Intl.NumberFormat, language, options);

export const relativeFormat = (language: string) =>
  formatter(Intl.RelativeTimeFormat, language, { numeric: 'auto' } as Intl.RelativeTimeFormatOptions);

export const pluralRules = (language: string) => formatter(Intl.PluralRules, language, {});
