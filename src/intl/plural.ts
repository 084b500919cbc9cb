import { numberFormat, pluralRules } from './formatters.js';
import type { Plural } from './time-locale.js';

/**
 * A number with the form of the word that the language has for it.
 * @param numbers tag whose digits are written; the language itself may be none that `Intl` can write.
 */
export function plural(forms: Plural, count: number, language: string, numbers: string): string {
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', formatNumber(count, numbers));
}

/** A whole number in the digits of a language. */
export const formatNumber = (number: number, language: string): string =>
  numberFormat(language, { useGrouping: false }).format(number);
