import { html, type TemplateResult } from 'lit';
import type { CardOptions } from '../card/card.js';
import type { StripLayout } from '../strip/strip.js';

/** How many cards stand for a strip whose `limit` says nothing. */
const usual = 4;

/** Where a card will be: grey of about its size. It has no part, as it is no card. */
export const cardSkeleton = (layout: CardOptions['layout'] = undefined): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">${grey(layout)}</div>`;

/** Where a strip will be: its heading and its cards. */
export const stripSkeleton = (
  layout: StripLayout,
  limit = usual,
): TemplateResult => html`<div class="skeleton" aria-hidden="true">
  <div class="bars heading"></div>
  <div class="cards ${layout}">${Array.from({ length: Math.min(Math.max(limit || 0, 1), 12) }, () => grey(cardOf(layout)))}</div>
</div>`;

const cardOf = (layout: StripLayout): CardOptions['layout'] =>
  layout === 'ranked' || layout === 'timeline' ? 'compact' : undefined;

const grey = (layout: CardOptions['layout'] = undefined) => html`<div class="grey ${layout ?? 'auto'}">
  <div class="plate"></div>
  <div><div class="bars title"></div><div class="bars"></div></div>
</div>`;
