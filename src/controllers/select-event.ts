import type { Article, Link } from '../model/feed.js';
import { originalEventOf } from '../ui/frame/click.js';
import type { Selected } from '../ui/text/link.js';

/** A reader activates an article, a topic or a live link. `preventDefault()` stops the navigation. */
export class SelectEvent extends Event {
  /** The article, when that is what was activated. */
  readonly article?: Article;
  /** The link, when it does not lead to an article. */
  readonly link?: Link;

  constructor(
    selected: Selected,
    /** The reader's click. */
    readonly originalEvent: Event,
  ) {
    super('newsfold-select', { bubbles: true, composed: true, cancelable: true });
    if ('article' in selected) this.article = selected.article;
    else this.link = selected.link;
  }
}

/** Fires `newsfold-select`, and stops the navigation when the page prevents the event's default. */
export function select(host: Element, selected: Selected, event: Event): void {
  const isAllowed = host.dispatchEvent(new SelectEvent(selected, originalEventOf(event)));
  if (!isAllowed) event.preventDefault();
}

declare global {
  interface HTMLElementEventMap {
    'newsfold-select': SelectEvent;
  }
}
