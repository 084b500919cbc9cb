const watched = new WeakMap<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Says when an element comes within a screen of the viewport, and when it leaves. The returned function stops that. */
export function watchNear(element: Element, listener: (isNear: boolean) => void): () => void {
  observer ??= new IntersectionObserver(notify, { rootMargin: '100% 0px' });
  watched.set(element, listener);
  observer.observe(element);
  return () => {
    // What the observer has seen already it still tells.
    watched.delete(element);
    observer?.unobserve(element);
  };
}

function notify(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
}
