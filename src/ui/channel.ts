import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.js';
import type { OnAir } from '../model/choose-on-air.js';
import type { Channel } from '../model/feed.js';
import { isolate } from './text/inline.js';

/** A channel's name, with the on-air mark while it is live. It reads “Live World Desk TV”, “Live: Live TV”. */
export const channelName = ({ title }: Channel, { status }: OnAir, view: View): TemplateResult =>
  html`${status === 'live' ? onAirMark(title, view) : nothing}${isolate(title, view.feedLanguage, view)}`;

/** Not the dot alone says it: the word is there to be seen too, unless the name (“Live TV”) has it already. */
function onAirMark(title: string, { messages: { live } }: View): TemplateResult {
  const isInName = title.toLowerCase().includes(live.toLowerCase());
  return isInName
    ? html`<span part="badge" class="on-air"><span class="visually-hidden">${live}: </span></span>`
    : html`<span part="badge" class="on-air">${live}</span> `;
}
