import { messages as en } from '../../src/locales/en.js';
import { languages } from '../../src/locales/languages.js';
import type { Messages } from '../../src/locales/messages.js';
import type { TimeLocale } from '../../src/intl/time-locale.js';

const late = Object.entries(languages).map(async ([tag, load]) => [tag, (await load()).messages] as const);

/** The words of every language that newsfold speaks, by its tag. */
export const allWords: ReadonlyMap<string, Messages> = new Map([['en', en], ...(await Promise.all(late))]);

export const tags = [...allWords.keys()];

/** How time is told in a language: in its own words where it has some, as an element tells it. */
export const localeOf = (language: string, timeZone = 'UTC'): TimeLocale => ({
  language,
  timeZone,
  words: allWords.get(language)?.time,
});
