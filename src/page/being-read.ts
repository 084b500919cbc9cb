/**
 * Whether an element may reorder its articles: it is out of view, or it is scrolled to its start and not hovered,
 * focused or selected.
 */
export function canReorder(host: HTMLElement): boolean {
  const { top, bottom } = host.getBoundingClientRect();
  if (document.hidden || bottom <= 0 || top >= innerHeight) return true;
  const isScrolled = [...(host.shadowRoot?.querySelectorAll('[part~="list"]') ?? [])].some(
    ({ scrollLeft }) => scrollLeft !== 0,
  );
  const isInUse = host.matches(':hover, :focus-within') || hasSelection(host);
  return top >= 0 && !isScrolled && !isInUse;
}

function hasSelection(host: HTMLElement): boolean {
  const selection = getSelection();
  const { shadowRoot } = host;
  if (!selection || !shadowRoot) return false;
  // The other members of `Selection` do not expose a selection inside a shadow root in every browser:
  // https://github.com/whatwg/dom/issues/1362
  const [range] = selection.getComposedRanges?.({ shadowRoots: [shadowRoot] }) ?? [];
  const isInside = !!range && !range.collapsed && shadowRoot.contains(range.startContainer);
  return isInside || (!selection.isCollapsed && selection.containsNode(host, true));
}
