import { canonicalTag } from './language-tag.js';

/** Scripts that are written from right to left, by ISO 15924. */
const rightToLeft = 'Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi'.split(' ');

/** The direction that a language is written in: that of its script, which most tags leave out. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  const { script = '' } = new Intl.Locale(canonicalTag(language) ?? 'en').maximize();
  return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}
