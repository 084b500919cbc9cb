import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Article } from '../../model/feed.js';
import { kindIcon } from './icons.js';
import { textLanguage } from '../text/text-language.js';
import type { View } from '../view.js';
import { formatMessage, joinWithDots, formatList } from '../text/inline.js';

/** Date, duration or kind, agencies, and what a reader must know before going on: who may read it, who paid. */
export function meta(article: Article, age: string | undefined, view: View) {
  const { published, agencies, access, sponsor } = article;
  const fragments = [
    published && time(published, age, view),
    recording(article, view),
    agencies.length && html`<span class="agencies">${formatList(agencies, view)}</span>`,
    access === 'subscriber' && html`<span class="access">${view.messages.subscribers}</span>`,
    sponsor &&
      html`<span class="sponsor">${formatMessage(view.messages.paidFor, { name: sponsor.name })}</span>`,
  ];
  return fragments.some(Boolean) ? html`<p part="meta">${joinWithDots(...fragments)}</p>` : nothing;
}

/** A date to the eye and to machines. */
export const time = (date: Date, text: unknown, view: View) => {
  const { lang } = textLanguage(view.timeLanguage, view);
  return html`<time part="time" datetime=${date.toISOString()} lang=${ifDefined(lang)}>${text}</time>`;
};

/** To the eye a sign and `1:32`; the headline's link says the same in words. */
function recording({ kind, durationSeconds }: Article, { messages, duration }: View) {
  if (durationSeconds) {
    return html`<span part="duration" aria-hidden="true">${kindIcon(kind)}${duration(durationSeconds)}</span>`;
  }
  const isTold = kind === 'article' || kind === 'link' || kind === 'live';
  return isTold
    ? undefined
    : html`<span class="kind" aria-hidden="true">${kindIcon(kind)}${messages.kinds[kind]}</span>`;
}
