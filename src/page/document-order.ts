/**
 * Compares two connected elements by document order, for `sort`. The content of a shadow root follows its host and
 * precedes what comes after the host.
 */
export function compareDocumentOrder(a: Element, b: Element): number {
  const [pathOfA, pathOfB] = [pathOf(a), pathOf(b)];
  const i = pathOfA.findIndex((element, level) => element !== pathOfB[level]);
  const [elementOfA, elementOfB] = [pathOfA[i], pathOfB[i]];
  // `a` is a host around `b`.
  if (!elementOfA) return -1;
  return elementOfB && elementOfA.compareDocumentPosition(elementOfB) & Node.DOCUMENT_POSITION_FOLLOWING
    ? -1
    : 1;
}

/** Returns the hosts of the shadow roots around an element, outermost first, then the element itself. */
function pathOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...pathOf(root.host), element] : [element];
}
