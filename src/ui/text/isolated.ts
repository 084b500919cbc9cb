import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { View } from '../view.js';
import { textLanguage } from './text-language.js';

/** A publisher's text within our own: in its own language, and apart from the direction of what stands around it. */
export function isolated(text: string, language: string | undefined, view: View): TemplateResult {
  const { lang } = language ? textLanguage(language, view) : {};
  return html`<bdi lang=${ifDefined(lang)}>${text}</bdi>`;
}
