import { html, type TemplateResult } from 'lit';
import type { View } from '../view.js';
import { formatMessage } from './inline.js';

/** A link past what it stands in, seen when it has the focus. {@link skipTarget} stands at the end of the same parent. */
export const skipLink = (title: unknown, { messages }: View): TemplateResult =>
  html`<a part="skip" href="#" @click=${skip}>${formatMessage(messages.skip, { title })}</a>`;

/** Where {@link skipLink} leads. */
export const skipTarget: TemplateResult = html`<div class="skip-target" tabindex="-1"></div>`;

function skip(event: Event): void {
  // An address's fragment cannot name a place inside a shadow tree.
  event.preventDefault();
  const { parentElement } = event.currentTarget as Element;
  parentElement?.querySelector<HTMLElement>(':scope > .skip-target')?.focus();
}
