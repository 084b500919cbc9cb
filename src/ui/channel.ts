import { html, nothing, type TemplateResult } from 'lit';
import type { OnAir } from '../model/choose-on-air.js';
import type { Channel } from '../model/feed.js';
import { keepApart } from './text/flatten.js';
import { isolate } from './text/inline.js';
import type { View } from './view.js';

/** A channel's name with the on-air badge while it is live. Screen readers read “Live World Desk TV”, “Live: Live TV”. */
export const channelName = ({ title }: Channel, { status }: OnAir, view: View): TemplateResult =>
  html`${status === 'live' ? keepApart(onAirBadge(title, view)) : nothing}${isolate(title, view.feedLanguage, view)}`;

/** A dot and the word “Live”. The word is visually hidden if the name (“Live TV”) contains it. */
function onAirBadge(title: string, { messages: { live } }: View): TemplateResult {
  const isInName = title.toLowerCase().includes(live.toLowerCase());
  return isInName
    ? html`<span part="badge" class="on-air"><span class="visually-hidden">${live}: </span></span>`
    : html`<span part="badge" class="on-air">${live}</span> `;
}
