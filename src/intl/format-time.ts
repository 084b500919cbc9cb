import { formatClock, formatDate, formatDateAndClock } from './format-date.js';
import { relativeFormat } from './formatters.js';
import { plural } from './plural.js';
import type { TimeLocale } from './time-locale.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A text, and when it has to be formatted again: milliseconds since 1970, Infinity for never. */
export type TimedText = { text: string; validUntil: number };

/**
 * How long ago: “12 minutes ago”, from 24 hours on the date. A future date is “now”.
 * @param now milliseconds since 1970.
 */
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

/**
 * How long until: “in 12 minutes”, from 24 hours on the date and time. Minutes are rounded up.
 * @param now milliseconds since 1970.
 */
export function formatTimeUntil(date: Date, now: number, locale: TimeLocale): TimedText {
  const delay = Math.max(0, +date - now);
  if (delay >= day) return { text: formatDateAndClock(date, locale), validUntil: +date - day + 1 };
  if (!delay) return { text: relative(0, 'minute', locale), validUntil: Infinity };
  if (delay >= hour) {
    const count = Math.floor(delay / hour);
    return { text: relative(count, 'hour', locale), validUntil: +date - count * hour + 1 };
  }
  const count = Math.ceil(delay / minute);
  return { text: relative(count, 'minute', locale), validUntil: +date - (count - 1) * minute };
}

/**
 * The time of day if the date is less than 24 hours ago, else the date.
 * @param now milliseconds since 1970.
 */
export function formatTimeOrDate(date: Date, now: number, locale: TimeLocale): TimedText {
  const isRecent = now - +date < day;
  return isRecent
    ? { text: formatClock(date, locale), validUntil: +date + day }
    : { text: formatDate(date, locale), validUntil: Infinity };
}

/** @param count units from now; negative for the past. */
function relative(count: number, unit: 'minute' | 'hour', { language, messages }: TimeLocale): string {
  if (!messages) return relativeFormat(language).format(count, count ? unit : 'second');
  if (!count) return messages.now;
  const { minutesAgo, hoursAgo, inMinutes, inHours } = messages;
  const forms = count < 0 ? { minute: minutesAgo, hour: hoursAgo } : { minute: inMinutes, hour: inHours };
  return plural(forms[unit], Math.abs(count), language, messages.numbers);
}
