import { dateFormat } from './formatters.js';
import type { TimeLocale, TimeMessages } from './time-locale.js';

/** “December 31, 2022”, in the calendar and the digits of the language. */
export function formatDate(date: Date, { language, timeZone, words }: TimeLocale): string {
  if (words) return inWords(date, words, timeZone);
  return dateFormat(language, { dateStyle: 'long', timeZone }).format(date);
}

/** “12:30 PM”. */
export function formatClock(date: Date, { language, timeZone, words }: TimeLocale): string {
  return dateFormat(words?.numbers ?? language, { timeStyle: 'short', timeZone }).format(date);
}

/** “December 31, 2022 at 12:30 PM”. */
export function formatDateAndClock(date: Date, locale: TimeLocale): string {
  const { language, timeZone, words } = locale;
  if (words) return `${formatDate(date, locale)} ${formatClock(date, locale)}`;
  return dateFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(date);
}

function inWords(date: Date, { numbers, months, date: pattern }: TimeMessages, timeZone?: string): string {
  const part = (type: 'day' | 'month' | 'year', numberingSystem?: string) =>
    dateFormat(numbers, { [type]: 'numeric', timeZone, numberingSystem })
      .formatToParts(date)
      .find((one) => one.type === type)?.value ?? '';
  const month = months[Number(part('month', 'latn')) - 1] ?? '';
  return pattern.replace('{day}', part('day')).replace('{month}', month).replace('{year}', part('year'));
}
