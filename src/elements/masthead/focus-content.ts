/**
 * Moves the focus to the page's content: the element with the id, else `<main>`, else the fallback. The element gets a
 * `tabindex` only while it has the focus.
 */
export function focusContent(id: string | undefined, fallback: HTMLElement | null): void {
  const content = id
    ? document.getElementById(id)
    : document.querySelector<HTMLElement>('main, [role="main"]');
  if (content && !content.hasAttribute('tabindex')) {
    content.tabIndex = -1;
    content.addEventListener('blur', () => content.removeAttribute('tabindex'), { once: true });
  }
  (content ?? fallback)?.focus();
}
