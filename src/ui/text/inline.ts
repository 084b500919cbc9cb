import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { textLanguage } from './text-language.js';

/** A text with its `{places}` filled; a text in them is kept apart from the direction of the text around it. */
export const formatMessage = (text: string, values: Record<string, unknown>): unknown[] =>
  text.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? apart(values[piece]) : piece));

const apart = (value: unknown) => (typeof value === 'string' ? html`<bdi>${value}</bdi>` : value);

/** Fragments with a middle dot between those that are there: text, so that neither copy nor voice runs them together. */
export function joinWithDots(...fragments: unknown[]): unknown {
  const there = fragments.filter((fragment) => fragment && fragment !== nothing);
  return there.map((fragment, i) => (i ? html` · ${fragment}` : fragment));
}

/** Names one after the other, as the language lists them. */
export const formatList = (names: readonly unknown[], { messages }: View): TemplateResult[] =>
  names.map((name, i) => html`${i ? messages.comma : ''}<bdi>${name}</bdi>`);

/** A publisher's text within our own: in its own language, and apart from the direction of what stands around it. */
export function isolate(text: string, language: string | undefined, view: View): TemplateResult {
  const { lang } = language ? textLanguage(language, view) : {};
  return html`<bdi lang=${ifDefined(lang)}>${text}</bdi>`;
}
