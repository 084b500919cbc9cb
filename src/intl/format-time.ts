import { formatClock, formatDate, formatDateAndClock } from './format-date.js';
import { relativeFormat } from './formatters.js';
import { plural } from './plural.js';
import type { TimeLocale } from './time-locale.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A text that is true until a moment, in milliseconds since 1970; `Infinity` where it stays true. */
export type TimedText = { text: string; validUntil: number };

/** How long ago: relative below 24 hours, the date from then on. What lies ahead is now. */
export function formatAge(date: Date, now: number, locale: TimeLocale): TimedText {
  const age = Math.max(0, now - +date);
  if (age >= day) return { text: formatDate(date, locale), validUntil: Infinity };
  const isShort = age < hour;
  const unit = isShort ? minute : hour;
  const count = Math.floor(age / unit);
  return {
    text: relative(-count, isShort ? 'minute' : 'hour', locale),
    validUntil: +date + (count + 1) * unit,
  };
}

/** How long until: “in 12 minutes”, and the date and time from 24 hours on. A minute that has begun counts whole. */
export function formatTimeUntil(date: Date, now: number, locale: TimeLocale): TimedText {
  const wait = Math.max(0, +date - now);
  if (wait >= day) return { text: formatDateAndClock(date, locale), validUntil: +date - day + 1 };
  if (!wait) return { text: relative(0, 'minute', locale), validUntil: Infinity };
  if (wait >= hour) {
    const count = Math.floor(wait / hour);
    return { text: relative(count, 'hour', locale), validUntil: +date - count * hour + 1 };
  }
  const count = Math.ceil(wait / minute);
  return { text: relative(count, 'minute', locale), validUntil: +date - (count - 1) * minute };
}

/** When: the time of day below 24 hours ago, the date from then on. */
export function formatTimeOrDate(date: Date, now: number, locale: TimeLocale): TimedText {
  const isRecent = now - +date < day;
  return isRecent
    ? { text: formatClock(date, locale), validUntil: +date + day }
    : { text: formatDate(date, locale), validUntil: Infinity };
}

/** @param count how many units lie ahead; below 0, behind. */
function relative(count: number, unit: 'minute' | 'hour', { language, words }: TimeLocale): string {
  if (!words) return relativeFormat(language).format(count, count ? unit : 'second');
  if (!count) return words.now;
  const { minutesAgo, hoursAgo, inMinutes, inHours } = words;
  const forms = count < 0 ? { minute: minutesAgo, hour: hoursAgo } : { minute: inMinutes, hour: inHours };
  return plural(forms[unit], Math.abs(count), language, words.numbers);
}
