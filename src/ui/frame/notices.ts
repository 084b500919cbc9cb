import { html, nothing } from 'lit';
import { plural } from '../../intl/plural.js';
import { formatMessage } from '../text/inline.js';
import type { View } from '../view.js';
import type { FeedStatus } from './feed-status.js';

/** The “3 new stories” button. A live region: screen readers announce it once, politely. */
export const waiting = ({ pendingCount }: FeedStatus, view: View) => html`<div class="waiting" role="status">
  ${pendingCount ? html`<button part="button new" type="button" @click=${view.showLatest}>${newStories(pendingCount, view)}</button>` : nothing}
</div>`;

const newStories = (count: number, { messages, timeLanguage }: View) =>
  plural(messages.newStories, count, messages.language, messages.time?.numbers ?? timeLanguage);

/** “Stories from 14:05” with a retry button: shown after the stories when a refresh has failed. */
export const staleness = ({ staleSince }: FeedStatus, view: View) =>
  staleSince
    ? html`<slot name="stale"><p part="status" class="notice">${formatMessage(view.messages.stale, { when: view.moment(staleSince) })} ${retry(view)}</p></slot>`
    : nothing;

/** “The stories could not be loaded.” with a retry button: shown when there are no stories and no fallback content. */
export const failure = ({ canRetry, hasFallback }: FeedStatus, view: View) =>
  html`<slot name="error">${hasFallback ? nothing : html`<p part="status" class="notice">${view.messages.failed} ${canRetry ? retry(view) : nothing}</p>`}</slot>`;

const retry = ({ messages, reload }: View) =>
  html`<button part="button retry" type="button" @click=${reload}>${messages.retry}</button>`;
