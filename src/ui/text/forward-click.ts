/** A click on the card's text counts as one on its link, unless the reader was selecting that text. */
export function forwardClick(event: MouseEvent): void {
  const card = event.currentTarget as Element;
  const link = card.querySelector<HTMLAnchorElement>('a.link');
  if (!link || event.button || event.composedPath().includes(link) || String(getSelection() ?? '')) return;
  link.dispatchEvent(new MouseEvent('click', event));
}
