import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../../model/feed.js';
import type { View } from '../view.js';
import { heading } from '../text/heading.js';

/** Articles under the days they were published on, as the reader's calendar has them. Newest first, as they come. */
export function timeline(
  articles: readonly Article[],
  draw: (article: Article) => unknown,
  headingLevel: number,
  view: View,
): unknown {
  const days = new Map<string, Article[]>();
  for (const article of articles) {
    const day = article.published ? view.day(article.published) : '';
    days.set(day, [...(days.get(day) ?? []), article]);
  }
  return [...days].map(
    ([day, ofDay]) =>
      html`<div class="day">
        ${day ? heading(headingLevel, 'day', day) : nothing}
        <ul part="list" role="list">
          ${repeat(ofDay, ({ id }) => id, draw)}
        </ul>
      </div>`,
  );
}
