const listeners = new WeakMap<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back with `true` when an element comes within one screen of the viewport, and with `false` when it leaves. An
 * element has one listener. Returns a function that stops watching.
 */
export function watchNear(element: Element, listener: (isNear: boolean) => void): () => void {
  observer ??= new IntersectionObserver(notify, { rootMargin: '100% 0px' });
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    // Entries that are queued already are still delivered after `unobserve`.
    listeners.delete(element);
    observer?.unobserve(element);
  };
}

function notify(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
}
