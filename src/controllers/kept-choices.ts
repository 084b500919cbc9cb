import { isSameList } from '../model/choose-articles.js';
import type { Article } from '../model/feed.js';

/** Keeps the arrays of chosen articles from one render to the next, so that templates can skip what has not changed. */
export class KeptChoices {
  /** What this render has chosen, call by call. */
  #chosen: Article[][] = [];
  /** What the render before it chose. */
  #previous: Article[][] = [];

  /** Returns the array of the same call in the last render where it holds the same articles. */
  keep(articles: Article[]): Article[] {
    const previous = this.#previous[this.#chosen.length];
    const kept = previous && isSameList(previous, articles) ? previous : articles;
    this.#chosen.push(kept);
    return kept;
  }

  /** Ends a render. */
  finish(): void {
    this.#previous = this.#chosen;
    this.#chosen = [];
  }
}
