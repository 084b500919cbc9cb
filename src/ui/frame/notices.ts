import { html, nothing } from 'lit';
import type { View } from '../view.js';
import { plural } from '../../intl/plural.js';
import type { Situation } from './feed-status.js';
import { phrase } from '../text/phrase.js';

/** “3 new stories”, over the first ones, until the reader wants them. Told once, politely, by a screen reader. */
export const waiting = ({ waiting: count }: Situation, view: View) => html`<div class="waiting" role="status">
  ${count ? html`<button part="button new" type="button" @click=${view.showWaiting}>${newStories(count, view)}</button>` : nothing}
</div>`;

const newStories = (count: number, { words, timeLanguage }: View) =>
  plural(words.newStories, count, words.language, words.time?.numbers ?? timeLanguage);

/** “Stories from 14:05. Try again” after the stories, where newer ones could not be had. */
export const staleness = ({ staleSince }: Situation, view: View) =>
  staleSince
    ? html`<slot name="stale"><p part="status" class="notice">${phrase(view.words.stale, { when: view.moment(staleSince) })} ${retry(view)}</p></slot>`
    : nothing;

/** Where there are no stories at all. */
export const failure = ({ canRetry }: Situation, view: View) =>
  html`<p part="status" class="notice">${view.words.failed} ${canRetry ? retry(view) : nothing}</p>`;

const retry = ({ words, reload }: View) =>
  html`<button part="button retry" type="button" @click=${reload}>${words.retry}</button>`;
