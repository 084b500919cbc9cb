/**
 * Whether the articles of an element may move: nobody sees it, or it stands at its beginning and nobody is about to read
 * on, click, type or copy in it.
 */
export function canReorder(host: HTMLElement): boolean {
  const { top, bottom } = host.getBoundingClientRect();
  if (document.hidden || bottom <= 0 || top >= innerHeight) return true;
  const isScrolled = [...(host.shadowRoot?.querySelectorAll('[part~="list"]') ?? [])].some(
    ({ scrollLeft }) => scrollLeft !== 0,
  );
  const isHeld = host.matches(':hover, :focus-within') || hasSelection(host);
  return top >= 0 && !isScrolled && !isHeld;
}

/** Whether a reader has marked some of its text. */
function hasSelection(host: HTMLElement): boolean {
  const selection = getSelection();
  const { shadowRoot } = host;
  if (!selection || !shadowRoot) return false;
  // Of what is marked in a shadow root the selection itself tells nothing.
  const [range] = selection.getComposedRanges?.({ shadowRoots: [shadowRoot] }) ?? [];
  const isInside = !!range && !range.collapsed && shadowRoot.contains(range.startContainer);
  return isInside || (!selection.isCollapsed && selection.containsNode(host, true));
}
