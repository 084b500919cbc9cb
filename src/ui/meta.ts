import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDuration } from '../locales/format-time.js';
import type { Article } from '../model/feed.js';
import { dotted } from './dotted.js';
import { kindIcon } from './icons.js';
import type { View } from '../locales/view.js';

/** Date, duration or kind, agencies, and what a reader must know before going on: who may read it, who paid. */
export function meta(article: Article, age: string | undefined, view: View) {
  const { published, agencies, access, sponsor } = article;
  const fragments = [
    published && time(published, age, view),
    recording(article, view),
    agencies.length && html`<span class="agencies">${agencies.join(', ')}</span>`,
    access === 'subscriber' && html`<span class="access">${view.words.subscribers}</span>`,
    sponsor && html`<span class="sponsor">${view.words.paidFor(sponsor.name)}</span>`,
  ];
  return fragments.some(Boolean) ? html`<p part="meta">${dotted(...fragments)}</p>` : nothing;
}

/** A date to the eye and to machines. */
export const time = (date: Date, text: unknown, view: View) =>
  html`<time part="time" datetime=${date.toISOString()} lang=${timeLanguage(view)}>${text}</time>`;

/** To the eye a sign and `1:32`; the headline's link says the same in words. */
function recording({ kind, durationSeconds }: Article, { words }: View) {
  if (durationSeconds) {
    return html`<span part="duration" aria-hidden="true">${kindIcon(kind)}${formatDuration(durationSeconds)}</span>`;
  }
  const isTold = kind === 'article' || kind === 'link' || kind === 'live';
  return isTold
    ? undefined
    : html`<span class="kind" aria-hidden="true">${kindIcon(kind)}${words.kinds[kind]}</span>`;
}

/** Dates may be in a language that the words are not in yet. */
const timeLanguage = ({ language, words }: View) =>
  ifDefined(language.split('-')[0] === words.language ? undefined : language);
