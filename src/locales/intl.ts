const made = new Map<string, unknown>();
const most = 60;

/**
 * One `Intl` formatter per language and options for the whole page: making one costs far more than using it.
 * What the browser refuses (an unknown time zone, a tag that is none) is made again without it.
 */
function formatter<T, O extends object>(
  make: new (language: string, options: O) => T,
  language: string,
  options: O,
): T {
  const key = `${make.name} ${language} ${JSON.stringify(options)}`;
  const found = made.get(key) as T | undefined;
  if (found) return found;
  if (made.size >= most) made.clear();
  const one = build(make, language, options);
  made.set(key, one);
  return one;
}

function build<T, O extends object>(
  make: new (language: string, options: O) => T,
  language: string,
  options: O,
): T {
  try {
    return new make(language, options);
  } catch {
    return new make('en', { ...options, timeZone: undefined });
  }
}

export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions) =>
  formatter(Intl.DateTimeFormat, language, options);

export const relativeFormat = (language: string) =>
  formatter(Intl.RelativeTimeFormat, language, { numeric: 'auto' } as Intl.RelativeTimeFormatOptions);

export const unitFormat = (language: string, unit: string) =>
  formatter(Intl.NumberFormat, language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  } as Intl.NumberFormatOptions);
