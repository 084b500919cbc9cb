import type { Article, Link } from '../model/feed.js';

/** A reader activates an article, a topic or a live link. `preventDefault()` stops the navigation. */
export class SelectEvent extends Event {
  /** The article, when that is what was activated. */
  readonly article?: Article;
  /** The link, when it does not lead to an article. */
  readonly link?: Link;

  constructor(
    selected: { article: Article } | { link: Link },
    /** The reader's click. */
    readonly originalEvent: Event,
  ) {
    super('newsfold-select', { bubbles: true, composed: true, cancelable: true });
    if ('article' in selected) this.article = selected.article;
    else this.link = selected.link;
  }
}

/** Tells of an activation and follows the page's answer. */
export function select(
  host: Element,
  selected: { article: Article } | { link: Link },
  originalEvent: Event,
): void {
  if (!host.dispatchEvent(new SelectEvent(selected, originalEvent))) originalEvent.preventDefault();
}

declare global {
  interface HTMLElementEventMap {
    'newsfold-select': SelectEvent;
  }
}
