import { isBlank } from './html-writer.js';

/** How links of a body open. */
export type TidyOptions = {
  /** `_blank` opens links in a new tab; `localizeBody()` adds a note. Default: the same tab. */
  target?: string;
};

const removable =
  'p, h1, h2, h3, h4, h5, h6, a, pre, figure, figcaption, blockquote, ul, ol, dl, details, table';

const isEmpty = (element: Element) =>
  isBlank(element.textContent) && !element.querySelector('img, button, hr');

/** Finishes a copied body: removes empty elements, completes links, makes wide tables scroll. */
export function tidy(body: DocumentFragment, options: TidyOptions): void {
  // In reverse, so that descendants come before their ancestors.
  for (const element of [...body.querySelectorAll<HTMLElement>(removable)].toReversed()) {
    if (isEmpty(element)) element.remove();
    else if (element.localName === 'a') finishLink(element as HTMLAnchorElement, options);
    else if (element.localName === 'table') wrapInScroller(element as HTMLTableElement);
  }
}

/** Removes an image that did not load, and its ancestors that are empty without it. */
export function removeWithEmptied(image: Element): void {
  for (let element: Element | null = image; element;) {
    const parent: Element | null = element.parentElement;
    element.remove();
    element = parent?.matches(removable) && isEmpty(parent) ? parent : null;
  }
}

function finishLink(link: HTMLAnchorElement, { target }: TidyOptions): void {
  if (link.querySelector('a, button, [tabindex], details')) return link.replaceWith(...link.childNodes);
  link.rel = 'noopener';
  const altText = [...link.querySelectorAll('img')].map(({ alt }) => alt).join('');
  if (isBlank(link.textContent) && isBlank(altText)) link.ariaLabel = link.hostname || link.pathname;
  if (target !== '_blank') return;
  link.target = target;
  const note = document.createElement('span');
  note.className = 'visually-hidden new-tab';
  link.append(note);
}

/** Wraps a table in a focusable element that scrolls, since a table may be wider than the page. */
function wrapInScroller(table: HTMLTableElement): void {
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  scroller.tabIndex = 0;
  const caption = table.caption?.textContent?.replace(/\s+/g, ' ').trim();
  scroller.setAttribute('role', caption ? 'region' : 'group');
  if (caption) scroller.setAttribute('aria-label', caption);
  table.replaceWith(scroller);
  scroller.append(table);
}
