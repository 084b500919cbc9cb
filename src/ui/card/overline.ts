import { html, nothing, type TemplateResult } from 'lit';
import { chooseBadge } from '../../model/choose-badge.js';
import type { Article } from '../../model/feed.js';
import { keepApart } from '../text/flatten.js';
import { joinWithDots } from '../text/inline.js';
import type { View } from '../view.js';

/**
 * The line above a headline: on-air badge or editorial label, then the kicker from general to specific. The badge comes
 * and goes while a reader looks, so it is a template of its own.
 */
export function overline(article: Article, kicker: readonly unknown[], { messages }: View) {
  const badge = badgeOf(article, messages);
  if (!kicker.length) return badge ? keepApart(html`<p class="overline">${badge}</p>`) : nothing;
  return html`<p class="overline">
    ${badge ? keepApart(html`${badge} · `) : nothing}<span part="kicker">${keepApart(joinWithDots(...kicker))}</span>
  </p>`;
}

function badgeOf(article: Article, { live, labels }: View['messages']): TemplateResult | undefined {
  const badge = chooseBadge(article);
  if (badge === 'live') return html`<span part="badge" class="on-air">${live}</span>`;
  return badge && html`<span part="label" class=${badge}>${labels[badge]}</span>`;
}
