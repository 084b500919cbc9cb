import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../intl/direction.js';
import { isSameLanguage } from '../../locales/choose-language.js';
import type { View } from '../view.js';

/** The `lang` and `dir` attributes of a text; undefined where it inherits them. */
export type TextLanguage = { lang?: string; dir?: 'auto' | 'ltr' | 'rtl' };

/** BCP 47 tag of the interface messages; differs from the element's language if there are no messages in that. */
export const messagesLanguage = ({ language, messages }: View): string =>
  isSameLanguage(language, messages.language) ? language : messages.language;

/** Attributes of a publisher's text: its language and direction; `dir="auto"` if the language is unknown. */
export function textLanguage(language: string | undefined, view: View): TextLanguage {
  if (!language) return { dir: 'auto' };
  return {
    lang: language === messagesLanguage(view) ? undefined : language,
    dir: language === view.language ? undefined : directionOf(language),
  };
}

/** The attributes in a template that is flattened: none for most texts, so they cost nothing. */
export const languageAttributes = ({ lang, dir }: TextLanguage): TemplateResult =>
  html`${lang ? html`lang=${lang}` : html``} ${dir ? html`dir=${dir}` : html``}`;
