import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { View } from '../view.js';
import { textLanguage } from './text-language.js';

/**
 * Fills the `{placeholders}` of a message. Isolates values that are strings, so that their direction does not affect the
 * text around them.
 */
export const formatMessage = (text: string, values: Record<string, unknown>): unknown[] =>
  text.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? isolateString(values[piece]) : piece));

const isolateString = (value: unknown) => (typeof value === 'string' ? html`<bdi>${value}</bdi>` : value);

/** Joins the fragments that are not empty with a middle dot. As text, not CSS, so that copying and speech keep it. */
export function joinWithDots(...fragments: unknown[]): unknown {
  const present = fragments.filter((fragment) => fragment && fragment !== nothing);
  return present.map((fragment, i) => (i ? html` · ${fragment}` : fragment));
}

/** A list of names, separated by the comma of the interface's language. */
export const formatList = (names: readonly unknown[], { messages }: View): TemplateResult[] =>
  names.map((name, i) => html`${i ? messages.comma : ''}<bdi>${name}</bdi>`);

/** A publisher's text within text of the interface: marked with its language and isolated in its direction. */
export function isolate(text: string, language: string | undefined, view: View): TemplateResult {
  const { lang } = language ? textLanguage(language, view) : {};
  return html`<bdi lang=${ifDefined(lang)}>${text}</bdi>`;
}
