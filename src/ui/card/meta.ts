import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Article } from '../../model/feed.js';
import { empty, flatten, keepApart } from '../text/flatten.js';
import { formatList, formatMessage, joinWithDots } from '../text/inline.js';
import { textLanguage } from '../text/text-language.js';
import type { View } from '../view.js';
import { kindIcon } from './icons.js';

/** The line under a headline: date, duration or kind, agencies, access, sponsor. */
export function meta(article: Article, age: string | undefined, view: View) {
  const { published, agencies, access, sponsor } = article;
  const fragments = [
    published && time(published, age, view),
    recording(article, view),
    agencies.length && html`<span class="agencies">${keepApart(formatList(agencies, view))}</span>`,
    access === 'subscriber' && html`<span class="access">${view.messages.subscribers}</span>`,
    sponsor &&
      html`<span class="sponsor">${formatMessage(view.messages.paidFor, { name: sponsor.name })}</span>`,
  ];
  return fragments.some(Boolean) ? html`<p part="meta">${joinWithDots(...fragments)}</p>` : empty;
}

/**
 * A `<time>` element.
 * @param text the date as readers see it.
 */
export const time = (date: Date, text: unknown, view: View): TemplateResult =>
  flatten(
    html`<time part="time" datetime=${date.toISOString()} lang=${ifDefined(textLanguage(view.timeLanguage, view).lang)}>${text}</time>`,
  );

/** Icon and `1:32`, hidden from screen readers: the headline link says it in words. */
function recording({ kind, durationSeconds }: Article, { messages, duration }: View) {
  if (durationSeconds) {
    return html`<span part="duration" aria-hidden="true">${kindIcon(kind)}${duration(durationSeconds)}</span>`;
  }
  const isHidden = kind === 'article' || kind === 'link' || kind === 'live';
  return isHidden
    ? undefined
    : html`<span class="kind" aria-hidden="true">${kindIcon(kind)}${messages.kinds[kind]}</span>`;
}
