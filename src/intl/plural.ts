import { numberFormat, pluralRules } from './formatters.js';
import type { Plural } from './time-locale.js';

/**
 * Formats a count with the matching plural form: “3 new stories”.
 * @param language tag whose plural rules apply.
 * @param numbers tag whose digits are used. It differs from `language` if the browser has no data for that.
 */
export function plural(forms: Plural, count: number, language: string, numbers: string): string {
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', formatNumber(count, numbers));
}

/** Formats a whole number in the digits of a language, without grouping. */
export const formatNumber = (number: number, language: string): string =>
  numberFormat(language, { useGrouping: false }).format(number);
