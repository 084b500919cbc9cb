import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
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

/** The attributes, in a template that is flattened. Bindings, since they change with the page's language. */
export const languageAttributes = ({ lang, dir }: TextLanguage): TemplateResult =>
  html`lang=${ifDefined(lang)} dir=${ifDefined(dir)}`;
