import { numberFormat } from './formatters.js';
import { plural } from './plural.js';
import type { TimeLocale } from './time-locale.js';

/** A length to the eye: “1:32”, “1:02:04”, in the digits of the language; whole seconds. */
export function formatDuration(seconds: number, { language, words }: TimeLocale): string {
  const digits = (number: number, minimumIntegerDigits: number) =>
    numberFormat(words?.numbers ?? language, { minimumIntegerDigits, useGrouping: false }).format(number);
  const [hours, ...rest] = split(seconds);
  const shown = hours ? [hours, ...rest] : rest;
  return shown.map((number, i) => digits(number, i ? 2 : 1)).join(':');
}

/** A length to the ear: “1 minute 32 seconds”. */
export function formatDurationInWords(seconds: number, locale: TimeLocale): string {
  const units = ['hour', 'minute', 'second'] as const;
  const counts = split(seconds);
  return units.flatMap((unit, i) => (counts[i] ? speak(counts[i], unit, locale) : [])).join(' ');
}

function speak(count: number, unit: 'hour' | 'minute' | 'second', { language, words }: TimeLocale): string {
  if (words) return plural(words[`${unit}s`], count, language, words.numbers);
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function split(seconds: number): [hours: number, minutes: number, seconds: number] {
  const whole = Math.round(seconds);
  return [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
}
