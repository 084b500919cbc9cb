import { html } from 'lit';

/** A text with its `{places}` filled; a text in them is kept apart from the direction of the text around it. */
export const phrase = (text: string, values: Record<string, unknown>): unknown[] =>
  text.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? apart(values[piece]) : piece));

const apart = (value: unknown) => (typeof value === 'string' ? html`<bdi>${value}</bdi>` : value);
