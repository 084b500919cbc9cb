import { html, nothing, svg } from 'lit';
import type { Kind } from '../../model/feed.js';

const paths: Partial<Record<Kind, string>> = {
  video: 'M4 2.5v11l9-5.5z',
  audio: 'M2 9a6 6 0 0 1 12 0v4h-3V9h1.5a4.5 4.5 0 0 0-9 0H5v4H2z',
  gallery: 'M1 4h10v8H1zm11.5 1H15v7a2 2 0 0 1-2 2H4v-1.5h8.5z',
};

/** The icon of a kind, or nothing for kinds without one. Hidden from screen readers: the headline link says the kind. */
export function kindIcon(kind: Kind) {
  const path = paths[kind];
  if (!path) return nothing;
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}
