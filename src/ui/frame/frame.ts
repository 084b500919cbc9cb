import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onImageLoad } from '../card/picture.js';
import { messagesLanguage } from '../text/text-language.js';
import type { View } from '../view.js';
import type { FeedStatus } from './feed-status.js';
import { failure, staleness, waiting } from './notices.js';

/** What a frame holds: undefined while no feed has arrived, null when the feed has nothing to show. */
export type FrameContent = TemplateResult | null | undefined;

/** How an element uses its frame. */
export type FrameOptions = {
  /** Draws placeholders of about the size of the content. Default: none. */
  skeleton?: () => unknown;
  /** Leaves out the notices about stories: empty, stale, failed. For elements that show no stories. Default false. */
  isQuiet?: boolean;
  /** The sentence where there is nothing to show. Default: “No stories right now.”, or none when quiet. */
  empty?: string;
};

/**
 * What every element draws around its content: the fallback or a skeleton until there is some, a sentence where there is
 * none, and notices.
 *
 * @slot loading - Replaces the placeholders shown while the feed loads.
 * @slot empty - Replaces “No stories right now.”
 * @slot error - Replaces “The stories could not be loaded.” and its button.
 * @slot stale - Replaces the notice “Stories from …” shown when a refresh fails.
 * @csspart status - The text of a notice.
 * @csspart retry - The “Try again” button.
 * @csspart new - The “3 new stories” button.
 */
export function frame(
  content: FrameContent,
  view: View,
  status: FeedStatus,
  { skeleton, isQuiet = false, empty = isQuiet ? undefined : view.messages.empty }: FrameOptions = {},
): TemplateResult {
  const language = messagesLanguage(view);
  return html`<div
    class="frame"
    lang=${ifDefined(language === view.language ? undefined : language)}
    dir=${ifDefined(view.direction)}
    @click=${view.onClick}
    @load=${onImageLoad}
    @error=${view.onImageError}
  >
    ${waiting(status, view)}
    ${
      content === null
        ? html`<slot name="empty">${empty ? html`<p class="empty">${empty}</p>` : nothing}</slot>`
        : (content ?? nothing)
    }
    ${status.isLoading ? loading(status, view, skeleton) : nothing}
    ${status.hasFailed && !isQuiet ? failure(status, view) : nothing}
    ${isQuiet ? nothing : staleness(status, view)}
    <slot ?hidden=${content !== undefined}></slot>
  </div>`;
}

const loading = ({ hasFallback }: FeedStatus, { messages }: View, skeleton: FrameOptions['skeleton']) =>
  html`<slot name="loading">${hasFallback || !skeleton ? nothing : html`<p class="visually-hidden">${messages.loading}</p>${skeleton()}`}</slot>`;
