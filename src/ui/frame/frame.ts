import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { View } from '../view.js';
import type { FeedStatus } from './feed-status.js';
import { failure, staleness, waiting } from './notices.js';
import { messagesLanguage } from '../text/text-language.js';

/** What stands in a frame: undefined while no feed has arrived, null when nothing in it is to be shown. */
export type FrameContent = TemplateResult | null | undefined;

/** What an element may say of its frame beside the content. */
type FrameOptions = {
  /** What is said where nothing is to be shown. Default: that there are no stories. */
  empty?: string;
  /** Grey cards of about the size that the content will have. Default: none. */
  skeleton?: unknown;
};

/**
 * What every element draws around its content: the fallback or a skeleton until there is some, words where there is
 * nothing, and notices of what is old, what is new, and what failed.
 */
export function frame(
  content: FrameContent,
  view: View,
  situation: FeedStatus,
  { empty = view.messages.empty, skeleton }: FrameOptions = {},
): TemplateResult {
  const { isLoading, hasFailed, hasFallback } = situation;
  const { messages } = view;
  // What shows a channel, topics or names has nothing to say of stories.
  const isOfStories = empty === messages.empty;
  const language = messagesLanguage(view);
  return html`<div class="frame" lang=${ifDefined(language === view.language ? undefined : language)} dir=${ifDefined(view.direction)}>
    ${waiting(situation, view)}
    ${
      content === null
        ? html`<slot name="empty">${empty ? html`<p class="empty">${empty}</p>` : nothing}</slot>`
        : (content ?? nothing)
    }
    ${isLoading ? html`<slot name="loading">${hasFallback || !skeleton ? nothing : html`<p class="unseen">${messages.loading}</p>${skeleton}`}</slot>` : nothing}
    ${hasFailed && isOfStories ? html`<slot name="error">${hasFallback ? nothing : failure(situation, view)}</slot>` : nothing}
    ${isOfStories ? staleness(situation, view) : nothing}
    <slot ?hidden=${content !== undefined}></slot>
  </div>`;
}
