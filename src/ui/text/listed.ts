import { html, type TemplateResult } from 'lit';
import type { View } from '../view.js';

/** Names one after the other, as the language lists them. */
export const listed = (names: readonly unknown[], { words }: View): TemplateResult[] =>
  names.map((name, i) => html`${i ? words.comma : ''}<bdi>${name}</bdi>`);
