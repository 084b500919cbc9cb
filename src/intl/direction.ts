import { canonicalTag } from './language-tag.js';

/** Scripts written from right to left, by ISO 15924 code. */
const rightToLeft = 'Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi'.split(' ');

/** Returns the writing direction of a language: that of its likely script. `ltr` if the tag is invalid. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  const { script = '' } = new Intl.Locale(canonicalTag(language) ?? 'en').maximize();
  return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}
