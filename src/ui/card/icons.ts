import { html, type TemplateResult } from 'lit';
import type { Kind } from '../../model/feed.js';
import { empty, flatten } from '../text/flatten.js';

/** Flattened: a path in a template of its own would be an HTML element. */
const icon = (path: TemplateResult): TemplateResult =>
  flatten(html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${path}</svg>`);

const paths: Partial<Record<Kind, TemplateResult>> = {
  video: html`<path d="M4 2.5v11l9-5.5z"></path>`,
  audio: html`<path d="M2 9a6 6 0 0 1 12 0v4h-3V9h1.5a4.5 4.5 0 0 0-9 0H5v4H2z"></path>`,
  gallery: html`<path d="M1 4h10v8H1zm11.5 1H15v7a2 2 0 0 1-2 2H4v-1.5h8.5z"></path>`,
};

/** The icon of a kind, or nothing for kinds without one. Hidden from screen readers: the headline link says the kind. */
export function kindIcon(kind: Kind): TemplateResult {
  const path = paths[kind];
  return path ? icon(path) : empty;
}
