import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Callback = (element: Element) => void;

const callbacks = new WeakMap<Element, Callback>();
let observer: ResizeObserver | undefined;

class OnResize extends Directive {
  override update({ element }: ElementPart, [callback]: [Callback]): symbol {
    // In the next frame: what a callback changes may change sizes, and a loop of that is an error in the page.
    observer ??= new ResizeObserver((entries) =>
      requestAnimationFrame(() => {
        for (const { target } of entries) callbacks.get(target)?.(target);
      }),
    );
    callbacks.set(element, callback);
    observer.observe(element);
    return noChange;
  }

  render(_callback: Callback): symbol {
    return noChange;
  }
}

/** Calls back when an element has got its size, and each time that it changes. One observer serves the whole page. */
export const onResize = directive(OnResize);
