/** In which language, and for readers of which place, a time is told. */
export type TimeLocale = {
  /** BCP 47 tag. */
  language: string;
  /** IANA time zone. Default: the reader's. */
  timeZone?: string;
  /** Words that come before the browser's own. */
  words?: TimeMessages;
};

/**
 * A word that follows a number: one form for each of the language's plural categories, as `Intl.PluralRules` tells them
 * apart. `#` stands for the number. A category without a form of its own takes `other`.
 */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * How a language tells the time. Only languages that a browser in wide use does not know have these words (Chromium has
 * no Albanian, Bosnian, Hausa, Macedonian and Pashto); for all others the browser's own `Intl` speaks.
 */
export type TimeMessages = {
  /** Tag that `Intl` knows, for calendar, digits and clock: `en-GB-u-ca-persian-nu-arabext`. */
  numbers: string;
  now: string;
  today: string;
  yesterday: string;
  minutesAgo: Plural;
  hoursAgo: Plural;
  inMinutes: Plural;
  inHours: Plural;
  hours: Plural;
  minutes: Plural;
  seconds: Plural;
  /** A date with `{day}`, `{month}` and `{year}`. */
  date: `${string}{month}${string}`;
  /** Names of the twelve months of the calendar that `numbers` names, as they stand in a date. */
  months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
};
