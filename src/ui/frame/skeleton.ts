import { html, type TemplateResult } from 'lit';
import type { CardOptions } from '../card/card.js';
import type { StripLayout } from '../strip/strip.js';

/** Number of placeholders of a strip without a `limit`. */
const defaultLimit = 4;
const maxCards = 12;

/** A placeholder of a card's size. It has no part: it is no card. */
export const cardSkeleton = (layout?: CardOptions['layout']): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">${placeholder(layout)}</div>`;

/** A placeholder of a strip's size: its heading and its cards. */
export const stripSkeleton = (
  layout: StripLayout,
  limit = defaultLimit,
): TemplateResult => html`<div class="skeleton" aria-hidden="true">
  <div class="skeleton-lines heading"></div>
  <div class="cards ${layout}">${Array.from({ length: Math.min(Math.max(limit || 0, 1), maxCards) }, () => placeholder(cardOf(layout)))}</div>
</div>`;

const cardOf = (layout: StripLayout): CardOptions['layout'] =>
  layout === 'ranked' || layout === 'timeline' ? 'compact' : undefined;

const placeholder = (
  layout: CardOptions['layout'] = undefined,
) => html`<div class="skeleton-card ${layout ?? 'auto'}">
  <div class="image-box"></div>
  <div><div class="skeleton-lines title"></div><div class="skeleton-lines"></div></div>
</div>`;
