/** The reader's own click for each click that was forwarded. */
const originals = new WeakMap<Event, Event>();

/** The reader's own event: the one that was forwarded, or the event itself. */
export const originalEventOf = (event: Event): Event => originals.get(event) ?? event;

/** Forwards a click on a card's text to its link, unless the reader has selected text. */
export function forwardClick(event: MouseEvent): void {
  const card = event.currentTarget as Element;
  const link = card.querySelector<HTMLAnchorElement>('a.link');
  if (!link || event.button || event.composedPath().includes(link) || String(getSelection() ?? '')) return;
  const forwarded = new MouseEvent('click', event);
  originals.set(forwarded, event);
  if (!link.dispatchEvent(forwarded)) event.preventDefault();
}
