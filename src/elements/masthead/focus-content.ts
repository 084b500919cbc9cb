/**
 * Moves the focus to the page's content: the element with the id, else the page's `<main>`, else a place of our own.
 * The page's element is made focusable only while it has the focus.
 */
export function focusContent(id: string | undefined, otherwise: HTMLElement | null): void {
  const content = id
    ? document.getElementById(id)
    : document.querySelector<HTMLElement>('main, [role="main"]');
  if (content && !content.hasAttribute('tabindex')) {
    content.tabIndex = -1;
    content.addEventListener('blur', () => content.removeAttribute('tabindex'), { once: true });
  }
  (content ?? otherwise)?.focus();
}
