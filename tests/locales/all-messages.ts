import { messages as en } from '../../src/locales/en.js';
import { languages } from '../../src/locales/languages.js';
import type { Messages } from '../../src/locales/messages.js';
import type { TimeLocale } from '../../src/intl/time-locale.js';

const loaded = Object.entries(languages).map(async ([tag, load]) => [tag, (await load()).messages] as const);

/** The messages of every language, by language tag. */
export const allMessages: ReadonlyMap<string, Messages> = new Map([
  ['en', en],
  ...(await Promise.all(loaded)),
]);

/** The tags of all languages with messages. */
export const tags = [...allMessages.keys()];

/** The locale that an element uses for times: with our own messages where the language has them. */
export const localeOf = (language: string, timeZone = 'UTC'): TimeLocale => ({
  language,
  timeZone,
  messages: allMessages.get(language)?.time,
});
