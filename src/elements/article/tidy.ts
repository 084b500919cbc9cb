import { isBlank } from './html-writer.js';

/** What the links of a body do. */
export type TidyOptions = {
  /** `_blank` opens links in a new tab; `speak()` says so. */
  target?: string;
};

const removable =
  'p, h1, h2, h3, h4, h5, h6, a, pre, figure, figcaption, blockquote, ul, ol, dl, details, table';

const isEmpty = (element: Element) =>
  isBlank(element.textContent) && !element.querySelector('img, button, hr');

/** Finishes a new body: what has nothing in it goes, links say where they lead, wide tables scroll. */
export function tidy(body: DocumentFragment, options: TidyOptions): void {
  // Backwards, for what stands in an element comes after it.
  for (const element of [...body.querySelectorAll<HTMLElement>(removable)].toReversed()) {
    if (isEmpty(element)) element.remove();
    else if (element.localName === 'a') finishLink(element as HTMLAnchorElement, options);
    else if (element.localName === 'table') letScroll(element as HTMLTableElement);
  }
}

/** Removes a picture that did not load, and what held nothing else. */
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
  const alternatives = [...link.querySelectorAll('img')].map(({ alt }) => alt).join('');
  if (isBlank(link.textContent) && isBlank(alternatives)) link.ariaLabel = link.hostname || link.pathname;
  if (target !== '_blank') return;
  link.target = target;
  const spoken = document.createElement('span');
  spoken.className = 'visually-hidden new-tab';
  link.append(spoken);
}

/** A table may be wider than the page; then it scrolls, by the keyboard too. */
function letScroll(table: HTMLTableElement): void {
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  scroller.tabIndex = 0;
  const caption = table.caption?.textContent?.replace(/\s+/g, ' ').trim();
  scroller.setAttribute('role', caption ? 'region' : 'group');
  if (caption) scroller.setAttribute('aria-label', caption);
  table.replaceWith(scroller);
  scroller.append(table);
}
