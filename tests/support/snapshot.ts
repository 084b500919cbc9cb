import { nextFrame } from '@open-wc/testing';

/** What changes by itself with the size of the window, and where a carousel or a ticker stands. */
const passing = ['style', 'aria-disabled', 'hidden'];

/** What an element shows: its shadow tree as it is written, without what an engine does to it later. */
export function drawn(element: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.shadowRoot?.innerHTML.replace(/<!--.*?-->/gs, '') ?? '';
  for (const node of copy.querySelectorAll('*')) {
    // In which order they came does not matter; whether the fallback is shown does.
    const attributes = [...node.attributes].sort((a, b) => a.name.localeCompare(b.name));
    for (const { name, value } of attributes) {
      node.removeAttribute(name);
      if (!passing.includes(name) || node.localName === 'slot') node.setAttribute(name, value);
    }
  }
  return copy.innerHTML.replace(/\s+/g, ' ');
}

/** Waits until none of the elements has anything left to draw. */
export async function settled(elements: Iterable<Element>): Promise<void> {
  const all = [...elements];
  // What one element draws, or a feed says, another one may have to follow.
  for (let i = 0; i < 3; i++) await Promise.all(all.map((element) => Reflect.get(element, 'updateComplete')));
}

/** Waits until the browser has painted, and told those who observe a node's size and place. */
export async function painted(times = 2): Promise<void> {
  for (let i = 0; i < times; i++) await nextFrame();
}
