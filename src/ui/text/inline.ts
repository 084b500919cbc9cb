import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { View } from '../view.js';
import { textLanguage } from './text-language.js';
import { keepApart } from './flatten.js';

/** Letters of scripts written from right to left, and characters that set a direction. */
const rightToLeft =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Fills the `{placeholders}` of a message. Isolates values that are strings, so that their direction does not affect the
 * text around them.
 */
export const formatMessage = (text: string, values: Record<string, unknown>): unknown[] =>
  text.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? isolateString(values[piece]) : piece));

const isolateString = (value: unknown) => (typeof value === 'string' ? html`<bdi>${value}</bdi>` : value);

/** Joins the fragments that are not empty with a middle dot. As text, not CSS, so that copying and speech keep it. */
export const joinWithDots = (...fragments: unknown[]): unknown =>
  join(
    fragments.filter((fragment) => fragment && fragment !== nothing),
    ' · ',
    html` · `,
  );

/** A list of names, separated by the comma of the interface's language. */
export const formatList = (names: readonly unknown[], view: View): unknown =>
  join(
    names.map((name) =>
      typeof name === 'string' ? isolate(name, undefined, view) : html`<bdi>${name}</bdi>`,
    ),
    view.messages.comma,
  );

/**
 * Joins fragments. Strings become one string, so one text node; templates nest, so that one template can hold them.
 * @param between the separator beside a template. Default: the same string.
 */
const join = (fragments: readonly unknown[], separator: string, between: unknown = separator): unknown =>
  fragments.length
    ? fragments.reduce((joined, fragment) =>
        typeof joined === 'string' && typeof fragment === 'string'
          ? joined + separator + fragment
          : html`${joined}${between}${fragment}`,
      )
    : nothing;

/**
 * A publisher's text within text of the interface: marked with its language and isolated in its direction. A plain string
 * where neither is needed: most texts on most pages. Kept apart, since the page's language may change.
 */
export function isolate(text: string, language: string | undefined, view: View): string | TemplateResult {
  const { lang } = language ? textLanguage(language, view) : {};
  return lang || view.direction === 'rtl' || rightToLeft.test(text)
    ? keepApart(html`<bdi lang=${ifDefined(lang)}>${text}</bdi>`)
    : text;
}
