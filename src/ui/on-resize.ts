import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Callback = (element: Element) => void;

const callbacks = new WeakMap<Element, Callback>();
const observers = new WeakMap<Document, ResizeObserver>();

/**
 * Returns the observer of an element's document. It is created by that document's own window: an observer of another
 * window would report an error there when this document is removed.
 */
function observerOf({ ownerDocument }: Element): ResizeObserver {
  const existing = observers.get(ownerDocument);
  if (existing) return existing;
  const { ResizeObserver } = ownerDocument.defaultView ?? window;
  // In the next frame: a callback that changes sizes within the same frame causes a loop error on `window`:
  // https://drafts.csswg.org/resize-observer/#deliver-resize-error
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

/** A directive that calls back with the element after its first layout and after each change of its size. */
export const onResize = directive(OnResize);
