import { html, nothing } from 'lit';
import type { View } from '../view.js';
import { chooseMark } from '../../model/choose-badge.js';
import type { Article } from '../../model/feed.js';
import { dotted } from '../text/dotted.js';

/** The line over a headline: on-air mark or label, then the kicker, outer first. */
export function overline(article: Article, kicker: readonly unknown[], { words }: View) {
  const mark = chooseMark(article);
  if (!mark && !kicker.length) return nothing;
  return html`<p class="overline">
    ${dotted(
      mark === 'live' && html`<span part="badge" class="on-air">${words.live}</span>`,
      mark && mark !== 'live' && html`<span part="label" class=${mark}>${words.labels[mark]}</span>`,
      kicker.length && html`<span part="kicker">${dotted(...kicker)}</span>`,
    )}
  </p>`;
}
