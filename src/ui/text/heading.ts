import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** Language and direction of a text that may differ from what stands around it. */
export type TextLanguage = { lang?: string; dir?: 'auto' | 'ltr' | 'rtl' };

/** A heading of a level from 1 to 6. Tag names cannot be computed in a template, so each level has its own. */
export function heading(
  level: number,
  part: string,
  content: unknown,
  { lang, dir }: TextLanguage = {},
): TemplateResult {
  const [l, d] = [ifDefined(lang), ifDefined(dir)];
  if (level <= 1) return html`<h1 part=${part} lang=${l} dir=${d}>${content}</h1>`;
  if (level === 2) return html`<h2 part=${part} lang=${l} dir=${d}>${content}</h2>`;
  if (level === 3) return html`<h3 part=${part} lang=${l} dir=${d}>${content}</h3>`;
  if (level === 4) return html`<h4 part=${part} lang=${l} dir=${d}>${content}</h4>`;
  if (level === 5) return html`<h5 part=${part} lang=${l} dir=${d}>${content}</h5>`;
  return html`<h6 part=${part} lang=${l} dir=${d}>${content}</h6>`;
}
