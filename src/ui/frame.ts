import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { View } from '../locales/view.js';
import { wordsLanguage } from './text-language.js';

/** What stands in a frame: undefined while no feed has arrived, null when nothing in it is to be shown. */
export type FrameContent = TemplateResult | null | undefined;

/**
 * What every element draws around its content: the fallback until there is some, and where there is nothing the words
 * for that, if any.
 */
export function frame(content: FrameContent, view: View, empty = view.words.empty): TemplateResult {
  return html`<div class="frame" lang=${ifDefined(wordsLanguage(view) === view.language ? undefined : wordsLanguage(view))} dir=${ifDefined(view.direction)}>
    ${content === null ? html`<slot name="empty">${empty ? html`<p class="empty">${empty}</p>` : nothing}</slot>` : (content ?? nothing)}
    <slot ?hidden=${content !== undefined}></slot>
  </div>`;
}
