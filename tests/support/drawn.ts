/** What changes by itself with the size of the window, and where a carousel or a ticker stands. */
const passing = 'style, aria-disabled, hidden';

/** What an element shows: its shadow tree as it is written, without what an engine does to it later. */
export function drawn(element: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.shadowRoot?.innerHTML.replace(/<!--.*?-->/gs, '') ?? '';
  // Whether the fallback is shown is no such thing.
  for (const node of copy.querySelectorAll('*'))
    for (const name of passing.split(', '))
      if (node.localName !== 'slot' || name !== 'hidden') node.removeAttribute(name);
  return copy.innerHTML.replace(/\s+/g, ' ');
}

/** Waits until none of the elements has anything left to draw. */
export async function settled(elements: Iterable<Element>): Promise<void> {
  const all = [...elements];
  // What one element draws, or a feed says, another one may have to follow.
  for (let i = 0; i < 3; i++) await Promise.all(all.map((element) => Reflect.get(element, 'updateComplete')));
}
