import { dateFormat, relativeFormat, unitFormat } from './intl.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A text that is true until a moment, in milliseconds since 1970; `Infinity` where it stays true. */
export type TimedText = { text: string; until: number };

/** How long ago: relative below 24 hours, the date from then on. What lies ahead is now. */
export function formatAge(date: Date, now: number, language: string, timeZone?: string): TimedText {
  const age = Math.max(0, now - +date);
  if (age >= day) return { text: formatDate(date, language, timeZone), until: Infinity };
  const unit = age < hour ? minute : hour;
  const count = Math.floor(age / unit);
  return { text: relative(-count, unit, language), until: +date + (count + 1) * unit };
}

/** How long until: “in 12 minutes”, and the date and time from 24 hours on. A minute that has begun counts whole. */
export function formatWait(date: Date, now: number, language: string, timeZone?: string): TimedText {
  const wait = Math.max(0, +date - now);
  if (wait >= day) {
    const text = dateFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(date);
    return { text, until: +date - day + 1 };
  }
  if (!wait) return { text: relative(0, minute, language), until: Infinity };
  if (wait >= hour) {
    const count = Math.floor(wait / hour);
    return { text: relative(count, hour, language), until: +date - count * hour + 1 };
  }
  const count = Math.ceil(wait / minute);
  return { text: relative(count, minute, language), until: +date - (count - 1) * minute };
}

/** “December 31, 2022”. */
export const formatDate = (date: Date, language: string, timeZone?: string): string =>
  dateFormat(language, { dateStyle: 'long', timeZone }).format(date);

/** “Today”, “Yesterday”, then the date, as the day is where the reader is. What lies ahead is today. */
export function formatDay(date: Date, now: number, language: string, timeZone?: string): TimedText {
  const today = dayOf(now, timeZone);
  const age = Math.max(0, today - dayOf(+date, timeZone)) / day;
  if (age > 1) return { text: formatDate(date, language, timeZone), until: Infinity };
  const text = relativeFormat(language).format(-age, 'day');
  const clock = dateFormat('en-GB', { timeStyle: 'medium', timeZone }).format(now);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  const midnight = now - (now % 1000) + day - hours * hour - minutes * minute - seconds * 1000;
  return { text: text.charAt(0).toLocaleUpperCase(language) + text.slice(1), until: midnight };
}

/** The day that a moment falls on in a time zone, as midnight UTC of that day. */
const dayOf = (moment: number, timeZone?: string): number =>
  Date.parse(dateFormat('en-CA', { dateStyle: 'short', timeZone }).format(moment));

/** “12:30 PM”. */
export const formatClock = (date: Date, language: string, timeZone?: string): string =>
  dateFormat(language, { timeStyle: 'short', timeZone }).format(date);

/** “1:32”, “1:02:04”; whole seconds. */
export function formatDuration(seconds: number): string {
  const [hours, minutes, rest] = split(seconds);
  const tail = String(rest).padStart(2, '0');
  return hours ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** “1 minute 32 seconds”. */
export function speakDuration(seconds: number, language: string): string {
  const units = ['hour', 'minute', 'second'];
  const parts = split(seconds).map((count, i) => count && unitFormat(language, units[i]!).format(count));
  return parts.filter(Boolean).join(' ');
}

function split(seconds: number): [number, number, number] {
  const whole = Math.round(seconds);
  return [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
}

function relative(count: number, unit: number, language: string): string {
  if (!count) return relativeFormat(language).format(0, 'second');
  return relativeFormat(language).format(count, unit === minute ? 'minute' : 'hour');
}
