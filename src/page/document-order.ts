/**
 * Puts two connected elements in the order that they stand in on the page, with what is in a shadow root where its
 * host stands: for `sort`.
 */
export function compareDocumentOrder(a: Element, b: Element): number {
  const [placesOfA, placesOfB] = [placesOf(a), placesOf(b)];
  const i = placesOfA.findIndex((place, level) => place !== placesOfB[level]);
  const [placeOfA, placeOfB] = [placesOfA[i], placesOfB[i]];
  // What is inside the other one's shadow root comes after it.
  if (!placeOfA) return -1;
  return placeOfB && placeOfA.compareDocumentPosition(placeOfB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** An element and the hosts of the shadow roots around it, outermost first. */
function placesOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...placesOf(root.host), element] : [element];
}
