import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../locales/view.js';
import type { OnAir } from '../model/choose-programme.js';
import type { Channel } from '../model/feed.js';

/** A channel's name, with the on-air mark while it is live. It reads “Live: World Desk TV”. */
export const channelName = ({ title }: Channel, { status }: OnAir, { words }: View): TemplateResult =>
  html`${
    status === 'live'
      ? html`<span part="badge" class="on-air"><span class="unseen">${words.live}: </span></span>`
      : nothing
  }${title}`;
