import { html, type TemplateResult } from 'lit';
import type { View } from '../view.js';
import { formatMessage } from './inline.js';

/** A link past its parent element, visible on focus. Needs {@link skipTarget} as the last child of the same parent. */
export const skipLink = (title: unknown, { messages }: View): TemplateResult =>
  html`<a part="skip" href="#" @click=${skip}>${formatMessage(messages.skip, { title })}</a>`;

/** The target of {@link skipLink}. */
export const skipTarget: TemplateResult = html`<div class="skip-target" tabindex="-1"></div>`;

function skip(event: Event): void {
  // A URL fragment does not find an id in a shadow tree.
  event.preventDefault();
  const { parentElement } = event.currentTarget as Element;
  parentElement?.querySelector<HTMLElement>(':scope > .skip-target')?.focus();
}
