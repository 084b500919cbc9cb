import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../../model/feed.js';
import { heading } from '../text/heading.js';
import type { View } from '../view.js';

/**
 * Articles grouped by the day they were published, in the reader's time zone.
 * @param articles newest first; days and articles keep this order.
 */
export function timeline(
  articles: readonly Article[],
  draw: (article: Article) => unknown,
  headingLevel: number,
  view: View,
): unknown {
  const byDay = new Map<string, Article[]>();
  for (const article of articles) {
    const day = article.published ? view.day(article.published) : '';
    byDay.set(day, [...(byDay.get(day) ?? []), article]);
  }
  return [...byDay].map(
    ([day, articlesOfDay]) =>
      html`<div class="day">
        ${day ? heading(headingLevel, 'day', day) : nothing}
        <ul part="list" role="list">
          ${repeat(articlesOfDay, ({ id }) => id, draw)}
        </ul>
      </div>`,
  );
}
