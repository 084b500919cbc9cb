import { formatDate } from './format-date.js';
import type { TimedText } from './format-time.js';
import { dateFormat, isKnown, relativeFormat } from './formatters.js';
import type { TimeLocale } from './time-locale.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * “Today”, “Yesterday”, then the date, by the calendar day of the locale's time zone. A future date is “Today”.
 * @param now milliseconds since 1970.
 */
export function formatDay(date: Date, now: number, locale: TimeLocale): TimedText {
  const { timeZone, messages, language } = locale;
  const moment = Math.min(+date, now);
  const isRecent = now - moment < 3 * day;
  const age = isRecent ? (dayOf(now, timeZone) - dayOf(moment, timeZone)) / day : Infinity;
  if (age > 1) return { text: formatDate(date, locale), validUntil: Infinity };
  const text = messages?.[age ? 'yesterday' : 'today'] ?? relativeDay(-age, language);
  return { text, validUntil: midnightAfter(now, timeZone) };
}

function relativeDay(count: number, language: string): string {
  const text = relativeFormat(language).format(count, 'day');
  return text.charAt(0).toLocaleUpperCase(isKnown(language) ? language : 'en') + text.slice(1);
}

/** Returns the calendar day of a time in a time zone, as midnight UTC of that day. */
function dayOf(moment: number, timeZone?: string): number {
  const {
    year = 0,
    month = 0,
    day,
  } = partsOf(moment, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone });
  return Date.UTC(year, month - 1, day);
}

/** Returns when the next day begins. Clocks may change before: by an hour, on Lord Howe Island by half an hour. */
function midnightAfter(now: number, timeZone?: string): number {
  const options = {
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    timeZone,
  } as const;
  const { hour = 0, minute: minutes = 0, second = 0 } = partsOf(now, options);
  const wholeSecond = Math.floor(now / 1000) * 1000;
  const withoutChange = wholeSecond + day - (hour * 60 + minutes) * minute - second * 1000;
  const today = dayOf(now, timeZone);
  const isTomorrow = (moment: number) => moment > now && dayOf(moment, timeZone) !== today;
  return (
    [-60, -30, 0, 30, 60].map((shift) => withoutChange + shift * minute).find(isTomorrow) ?? withoutChange
  );
}

function partsOf(moment: number, options: Intl.DateTimeFormatOptions): Record<string, number> {
  const parts = dateFormat('en', options).formatToParts(moment);
  return Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
}
