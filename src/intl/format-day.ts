import { formatDate } from './format-date.js';
import type { TimedText } from './format-time.js';
import { dateFormat, isKnown, relativeFormat } from './formatters.js';
import type { TimeLocale } from './time-locale.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** “Today”, “Yesterday”, then the date, as the day is where the reader is. What lies ahead is today. */
export function formatDay(date: Date, now: number, locale: TimeLocale): TimedText {
  const { timeZone, words, language } = locale;
  const moment = Math.min(+date, now);
  const isRecent = now - moment < 3 * day;
  const age = isRecent ? (dayOf(now, timeZone) - dayOf(moment, timeZone)) / day : Infinity;
  if (age > 1) return { text: formatDate(date, locale), validUntil: Infinity };
  const text = words?.[age ? 'yesterday' : 'today'] ?? relativeDay(-age, language);
  return { text, validUntil: midnightAfter(now, timeZone) };
}

function relativeDay(count: number, language: string): string {
  const text = relativeFormat(language).format(count, 'day');
  return text.charAt(0).toLocaleUpperCase(isKnown(language) ? language : 'en') + text.slice(1);
}

/** The day that a moment falls on in a time zone, as midnight UTC of that day. */
function dayOf(moment: number, timeZone?: string): number {
  const {
    year = 0,
    month = 0,
    day,
  } = partsOf(moment, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone });
  return Date.UTC(year, month - 1, day);
}

/** When the next day begins. Clocks may change until then, by an hour or by Lord Howe's half hour. */
function midnightAfter(now: number, timeZone?: string): number {
  const options = {
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    timeZone,
  } as const;
  const { hour = 0, minute: minutes = 0, second = 0 } = partsOf(now, options);
  const whole = Math.floor(now / 1000) * 1000;
  const usual = whole + day - (hour * 60 + minutes) * minute - second * 1000;
  const today = dayOf(now, timeZone);
  const isTomorrow = (moment: number) => moment > now && dayOf(moment, timeZone) !== today;
  return [-60, -30, 0, 30, 60].map((shift) => usual + shift * minute).find(isTomorrow) ?? usual;
}

function partsOf(moment: number, options: Intl.DateTimeFormatOptions): Record<string, number> {
  const parts = dateFormat('en', options).formatToParts(moment);
  return Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
}
