import { dateFormat } from './formatters.js';
import type { TimeLocale, TimeMessages } from './time-locale.js';

/** “December 31, 2022”, in the calendar and digits of the language. */
export function formatDate(date: Date, { language, timeZone, messages }: TimeLocale): string {
  if (messages) return formatWithMessages(date, messages, timeZone);
  return dateFormat(language, { dateStyle: 'long', timeZone }).format(date);
}

/** “12:30 PM”, in the digits of the language. */
export function formatClock(date: Date, { language, timeZone, messages }: TimeLocale): string {
  return dateFormat(messages?.numbers ?? language, { timeStyle: 'short', timeZone }).format(date);
}

/** “December 31, 2022 at 12:30 PM”, in the calendar and digits of the language. */
export function formatDateAndClock(date: Date, locale: TimeLocale): string {
  const { language, timeZone, messages } = locale;
  if (messages) return `${formatDate(date, locale)} ${formatClock(date, locale)}`;
  return dateFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(date);
}

function formatWithMessages(
  date: Date,
  { numbers, months, date: pattern }: TimeMessages,
  timeZone?: string,
): string {
  const part = (type: 'day' | 'month' | 'year', numberingSystem?: string) =>
    dateFormat(numbers, { [type]: 'numeric', timeZone, numberingSystem })
      .formatToParts(date)
      .find((candidate) => candidate.type === type)?.value ?? '';
  const month = months[Number(part('month', 'latn')) - 1] ?? '';
  return pattern.replace('{day}', part('day')).replace('{month}', month).replace('{year}', part('year'));
}
