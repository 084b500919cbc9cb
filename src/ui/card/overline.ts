import { html, nothing } from 'lit';
import type { View } from '../view.js';
import { chooseBadge } from '../../model/choose-badge.js';
import type { Article } from '../../model/feed.js';
import { joinWithDots } from '../text/inline.js';

/** The line over a headline: on-air mark or label, then the kicker, outer first. */
export function overline(article: Article, kicker: readonly unknown[], { messages }: View) {
  const mark = chooseBadge(article);
  if (!mark && !kicker.length) return nothing;
  return html`<p class="overline">
    ${joinWithDots(
      mark === 'live' && html`<span part="badge" class="on-air">${messages.live}</span>`,
      mark && mark !== 'live' && html`<span part="label" class=${mark}>${messages.labels[mark]}</span>`,
      kicker.length && html`<span part="kicker">${joinWithDots(...kicker)}</span>`,
    )}
  </p>`;
}
