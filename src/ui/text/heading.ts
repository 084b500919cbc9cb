import { html, type TemplateResult } from 'lit';
import { flatten } from './flatten.js';
import { languageAttributes, type TextLanguage } from './text-language.js';

const parts = {
  heading: html`part="heading"`,
  headline: html`part="headline"`,
  day: html`part="day"`,
};

/** A heading of level 1 to 6. */
export const heading = (
  level: number,
  part: keyof typeof parts,
  content: unknown,
  language: TextLanguage = {},
): TemplateResult => flatten(headingOf(level, html`${parts[part]} ${languageAttributes(language)}`, content));

/** One template per level: Lit does not allow an expression as a tag name. */
function headingOf(level: number, attributes: TemplateResult, content: unknown): TemplateResult {
  if (level <= 1) return html`<h1 ${attributes}>${content}</h1>`;
  if (level === 2) return html`<h2 ${attributes}>${content}</h2>`;
  if (level === 3) return html`<h3 ${attributes}>${content}</h3>`;
  if (level === 4) return html`<h4 ${attributes}>${content}</h4>`;
  if (level === 5) return html`<h5 ${attributes}>${content}</h5>`;
  return html`<h6 ${attributes}>${content}</h6>`;
}
