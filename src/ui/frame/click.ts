import type { Anchor, Selected } from '../text/link.js';

/** The reader's own click for each click that was forwarded. */
const originals = new WeakMap<Event, Event>();

/** The reader's own event: the one that was forwarded, or the event itself. */
export const originalEventOf = (event: Event): Event => originals.get(event) ?? event;

/**
 * Handles the clicks in a frame: calls `select` for a link of the publisher, and forwards a click on a card's text to the
 * card's link.
 */
export function handleClick(event: MouseEvent, select: (selected: Selected, event: Event) => void): void {
  const target = event.target as Element;
  // The page's own content, in a slot.
  if (!(event.currentTarget as Element).contains(target)) return;
  const control = target.closest<Anchor>('a, button');
  if (control?.selected) select(control.selected, event);
  else if (!control) forwardClick(event, target.closest('.card, .channel')?.querySelector('a.link'));
}

/** Forwards a click to a link, unless the reader has selected text. */
function forwardClick(event: MouseEvent, link: Element | null | undefined): void {
  if (!link || event.button || String(getSelection() ?? '')) return;
  const forwarded = new MouseEvent('click', event);
  originals.set(forwarded, event);
  if (!link.dispatchEvent(forwarded)) event.preventDefault();
}
