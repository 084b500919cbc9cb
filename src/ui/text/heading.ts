import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** The `lang` and `dir` attributes of a text; undefined where it inherits them. */
export type TextLanguage = { lang?: string; dir?: 'auto' | 'ltr' | 'rtl' };

/** A heading of level 1 to 6. One template per level: Lit does not allow an expression as a tag name. */
export function heading(
  level: number,
  part: string,
  content: unknown,
  { lang, dir }: TextLanguage = {},
): TemplateResult {
  const [langAttribute, dirAttribute] = [ifDefined(lang), ifDefined(dir)];
  if (level <= 1) return html`<h1 part=${part} lang=${langAttribute} dir=${dirAttribute}>${content}</h1>`;
  if (level === 2) return html`<h2 part=${part} lang=${langAttribute} dir=${dirAttribute}>${content}</h2>`;
  if (level === 3) return html`<h3 part=${part} lang=${langAttribute} dir=${dirAttribute}>${content}</h3>`;
  if (level === 4) return html`<h4 part=${part} lang=${langAttribute} dir=${dirAttribute}>${content}</h4>`;
  if (level === 5) return html`<h5 part=${part} lang=${langAttribute} dir=${dirAttribute}>${content}</h5>`;
  return html`<h6 part=${part} lang=${langAttribute} dir=${dirAttribute}>${content}</h6>`;
}
