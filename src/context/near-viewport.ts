const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once when an element comes within a screen of the viewport. The returned function gives up. */
export function whenNear(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(notify, { rootMargin: '100% 0px' });
  waiting.set(element, callback);
  observer.observe(element);
  return () => {
    // What the observer has seen already it still tells.
    waiting.delete(element);
    observer?.unobserve(element);
  };
}

function notify(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    waiting.get(target)?.();
  }
}
