import { directionOf } from '../locales/direction.js';
import type { TextLanguage } from './heading.js';
import type { View } from '../locales/view.js';

/** How an article's text is marked: by its language where the publisher names one, else by its letters. */
export function textLanguage(language: string | undefined, view: View): TextLanguage {
  if (!language) return { dir: 'auto' };
  const isSame = language === view.language;
  return { lang: isSame ? undefined : language, dir: isSame ? undefined : directionOf(language) };
}
