import { nextFrame } from '@open-wc/testing';

/** Attributes that depend on the viewport's width or the scroll position of a carousel or ticker. */
const volatileAttributes = ['style', 'aria-disabled', 'hidden'];

/** Serializes an element's shadow tree without comments and volatile attributes, so that two elements can be compared. */
export function snapshot(element: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.shadowRoot?.innerHTML.replace(/<!--.*?-->/gs, '') ?? '';
  for (const node of copy.querySelectorAll('*')) {
    // The order of attributes does not matter. `hidden` on a slot does: it hides the fallback content.
    const attributes = [...node.attributes].sort((a, b) => a.name.localeCompare(b.name));
    for (const { name, value } of attributes) {
      node.removeAttribute(name);
      if (!volatileAttributes.includes(name) || node.localName === 'slot') node.setAttribute(name, value);
    }
  }
  return copy.innerHTML.replace(/\s+/g, ' ');
}

/** Waits until no element has a pending update. */
export async function untilUpdated(elements: Iterable<Element>): Promise<void> {
  const all = [...elements];
  // An update of one element or of a feed can request the update of another.
  for (let i = 0; i < 3; i++) await Promise.all(all.map((element) => Reflect.get(element, 'updateComplete')));
}

/** Waits until the browser has painted and called resize and intersection observers. */
export async function untilPainted(times = 2): Promise<void> {
  for (let i = 0; i < times; i++) await nextFrame();
}
