import { isSameLanguage } from '../../locales/choose-language.js';
import type { View } from '../view.js';
import { directionOf } from '../../intl/direction.js';
import type { TextLanguage } from './heading.js';

/** The language of an element's words, which is not the page's where there are none in that. */
export const messagesLanguage = ({ language, messages }: View): string =>
  isSameLanguage(language, messages.language) ? language : messages.language;

/** How an article's text is marked: by its language where the publisher names one, else by its letters. */
export function textLanguage(language: string | undefined, view: View): TextLanguage {
  if (!language) return { dir: 'auto' };
  return {
    lang: language === messagesLanguage(view) ? undefined : language,
    dir: language === view.language ? undefined : directionOf(language),
  };
}
