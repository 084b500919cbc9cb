import { numberFormat } from './formatters.js';
import { plural } from './plural.js';
import type { TimeLocale } from './time-locale.js';

/**
 * A duration for the screen: “1:32”, “1:02:04”, in the digits of the language.
 * @param seconds rounded to whole seconds.
 */
export function formatDuration(seconds: number, { language, messages }: TimeLocale): string {
  const digits = (number: number, minimumIntegerDigits: number) =>
    numberFormat(messages?.numbers ?? language, { minimumIntegerDigits, useGrouping: false }).format(number);
  const [hours, ...rest] = split(seconds);
  const visible = hours ? [hours, ...rest] : rest;
  return visible.map((number, i) => digits(number, i ? 2 : 1)).join(':');
}

/**
 * A duration for screen readers: “1 minute 32 seconds”.
 * @param seconds rounded to whole seconds.
 */
export function formatDurationInWords(seconds: number, locale: TimeLocale): string {
  const units = ['hour', 'minute', 'second'] as const;
  const counts = split(seconds);
  return units.flatMap((unit, i) => (counts[i] ? formatUnit(counts[i], unit, locale) : [])).join(' ');
}

function formatUnit(
  count: number,
  unit: 'hour' | 'minute' | 'second',
  { language, messages }: TimeLocale,
): string {
  if (messages) return plural(messages[`${unit}s`], count, language, messages.numbers);
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function split(seconds: number): [hours: number, minutes: number, seconds: number] {
  const whole = Math.round(seconds);
  return [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
}
