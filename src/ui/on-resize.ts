import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Callback = (element: Element) => void;

const callbacks = new WeakMap<Element, Callback>();
const observers = new WeakMap<Document, ResizeObserver>();

/** The observer of a document. That of another one complains to its own page when this one is gone. */
function observerOf({ ownerDocument }: Element): ResizeObserver {
  const known = observers.get(ownerDocument);
  if (known) return known;
  const { ResizeObserver } = ownerDocument.defaultView ?? window;
  // In the next frame: what a callback changes may change sizes, and a loop of that is an error in the page.
  const observer = new ResizeObserver((entries) =>
    requestAnimationFrame(() => {
      for (const { target } of entries) callbacks.get(target)?.(target);
    }),
  );
  observers.set(ownerDocument, observer);
  return observer;
}

class OnResize extends Directive {
  #observer?: ResizeObserver;

  override update({ element }: ElementPart, [callback]: [Callback]): symbol {
    const observer = observerOf(element);
    if (this.#observer !== observer) this.#observer?.unobserve(element);
    this.#observer = observer;
    callbacks.set(element, callback);
    observer.observe(element);
    return noChange;
  }

  render(_callback: Callback): symbol {
    return noChange;
  }
}

/** Calls back when an element has got its size, and each time that it changes. One observer serves a whole document. */
export const onResize = directive(OnResize);
