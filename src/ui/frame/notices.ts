import { html, nothing } from 'lit';
import type { View } from '../view.js';
import { plural } from '../../intl/plural.js';
import type { FeedStatus } from './feed-status.js';
import { formatMessage } from '../text/inline.js';

/** “3 new stories”, over the first ones, until the reader wants them. Told once, politely, by a screen reader. */
export const waiting = (
  { pendingCount: count }: FeedStatus,
  view: View,
) => html`<div class="waiting" role="status">
  ${count ? html`<button part="button new" type="button" @click=${view.showLatest}>${newStories(count, view)}</button>` : nothing}
</div>`;

const newStories = (count: number, { messages, timeLanguage }: View) =>
  plural(messages.newStories, count, messages.language, messages.time?.numbers ?? timeLanguage);

/** “Stories from 14:05. Try again” after the stories, where newer ones could not be had. */
export const staleness = ({ staleSince }: FeedStatus, view: View) =>
  staleSince
    ? html`<slot name="stale"><p part="status" class="notice">${formatMessage(view.messages.stale, { when: view.moment(staleSince) })} ${retry(view)}</p></slot>`
    : nothing;

/** Where there are no stories at all. */
export const failure = ({ canRetry }: FeedStatus, view: View) =>
  html`<p part="status" class="notice">${view.messages.failed} ${canRetry ? retry(view) : nothing}</p>`;

const retry = ({ messages, reload }: View) =>
  html`<button part="button retry" type="button" @click=${reload}>${messages.retry}</button>`;
