import { formatDate, formatDateAndClock } from './format-date.js';
import { dateFormat, isKnown, relativeFormat } from './intl.js';
import { plural } from './plural.js';
import type { TimeLocale } from './time-locale.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A text that is true until a moment, in milliseconds since 1970; `Infinity` where it stays true. */
export type TimedText = { text: string; until: number };

/** How long ago: relative below 24 hours, the date from then on. What lies ahead is now. */
export function formatAge(date: Date, now: number, locale: TimeLocale): TimedText {
  const age = Math.max(0, now - +date);
  if (age >= day) return { text: formatDate(date, locale), until: Infinity };
  const isShort = age < hour;
  const unit = isShort ? minute : hour;
  const count = Math.floor(age / unit);
  return { text: relative(-count, isShort ? 'minute' : 'hour', locale), until: +date + (count + 1) * unit };
}

/** How long until: “in 12 minutes”, and the date and time from 24 hours on. A minute that has begun counts whole. */
export function formatWait(date: Date, now: number, locale: TimeLocale): TimedText {
  const wait = Math.max(0, +date - now);
  if (wait >= day) return { text: formatDateAndClock(date, locale), until: +date - day + 1 };
  if (!wait) return { text: relative(0, 'minute', locale), until: Infinity };
  if (wait >= hour) {
    const count = Math.floor(wait / hour);
    return { text: relative(count, 'hour', locale), until: +date - count * hour + 1 };
  }
  const count = Math.ceil(wait / minute);
  return { text: relative(count, 'minute', locale), until: +date - (count - 1) * minute };
}

/** “Today”, “Yesterday”, then the date, as the day is where the reader is. What lies ahead is today. */
export function formatDay(date: Date, now: number, locale: TimeLocale): TimedText {
  const { timeZone } = locale;
  const today = dayOf(now, timeZone);
  const age = Math.max(0, today - dayOf(+date, timeZone)) / day;
  if (age > 1) return { text: formatDate(date, locale), until: Infinity };
  const clock = dateFormat('en-GB', { timeStyle: 'medium', timeZone }).format(now);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  const midnight = now - (now % 1000) + day - hours * hour - minutes * minute - seconds * 1000;
  return { text: age ? yesterdayIn(locale) : todayIn(locale), until: midnight };
}

/** The day that a moment falls on in a time zone, as midnight UTC of that day. */
const dayOf = (moment: number, timeZone?: string): number =>
  Date.parse(dateFormat('en-CA', { dateStyle: 'short', timeZone }).format(moment));

const todayIn = ({ words, language }: TimeLocale) => words?.today ?? relativeDay(0, language);
const yesterdayIn = ({ words, language }: TimeLocale) => words?.yesterday ?? relativeDay(-1, language);

function relativeDay(count: number, language: string): string {
  const text = relativeFormat(language).format(count, 'day');
  return text.charAt(0).toLocaleUpperCase(isKnown(language) ? language : 'en') + text.slice(1);
}

/** @param count how many units lie ahead; below 0, behind. */
function relative(count: number, unit: 'minute' | 'hour', { language, words }: TimeLocale): string {
  if (!words) return relativeFormat(language).format(count, count ? unit : 'second');
  if (!count) return words.now;
  const { minutesAgo, hoursAgo, inMinutes, inHours } = words;
  const forms = count < 0 ? { minute: minutesAgo, hour: hoursAgo } : { minute: inMinutes, hour: inHours };
  return plural(forms[unit], Math.abs(count), language, words.numbers);
}
