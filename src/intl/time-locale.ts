/** Language and time zone to format a time for. */
export type TimeLocale = {
  /** BCP 47 tag. */
  language: string;
  /** IANA time zone. Default: the reader's. */
  timeZone?: string;
  /** Messages to use instead of the browser's `Intl`. */
  messages?: TimeMessages;
};

/**
 * A message with a count: one form per plural category of the language (`Intl.PluralRules`). `#` is replaced by the
 * number. Missing categories use `other`.
 */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Messages for dates and times. Only for languages that a widely used browser has no data for; all others use `Intl`.
 * Chromium lacks Albanian (https://github.com/JakeChampion/polyfill-library/issues/1254), Bosnian, Hausa, Macedonian
 * and Pashto.
 */
export type TimeMessages = {
  /** Tag that `Intl` supports, for calendar, digits and clock: `en-GB-u-ca-persian-nu-arabext`. */
  numbers: string;
  /** Less than a minute ago. */
  now: string;
  today: string;
  yesterday: string;
  /** “12 minutes ago”. */
  minutesAgo: Plural;
  /** “3 hours ago”. */
  hoursAgo: Plural;
  /** “in 12 minutes”. */
  inMinutes: Plural;
  /** “in 3 hours”. */
  inHours: Plural;
  /** A duration: “3 hours”. */
  hours: Plural;
  /** A duration: “12 minutes”. */
  minutes: Plural;
  /** A duration: “32 seconds”. */
  seconds: Plural;
  /** Pattern of a date with `{day}`, `{month}` and `{year}`. */
  date: `${string}{month}${string}`;
  /** The twelve months of the calendar of `numbers`, in the form used in a date. */
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
