import { html, nothing } from 'lit';
import { chooseBadge } from '../../model/choose-badge.js';
import type { Article } from '../../model/feed.js';
import { joinWithDots } from '../text/inline.js';
import type { View } from '../view.js';

/** The line above a headline: on-air badge or editorial label, then the kicker from general to specific. */
export function overline(article: Article, kicker: readonly unknown[], { messages }: View) {
  const badge = chooseBadge(article);
  if (!badge && !kicker.length) return nothing;
  return html`<p class="overline">
    ${joinWithDots(
      badge === 'live' && html`<span part="badge" class="on-air">${messages.live}</span>`,
      badge && badge !== 'live' && html`<span part="label" class=${badge}>${messages.labels[badge]}</span>`,
      kicker.length && html`<span part="kicker">${joinWithDots(...kicker)}</span>`,
    )}
  </p>`;
}
