/** Weakly: an element that is gone is not kept for the sake of its pictures. */
const waiting = new Set<WeakRef<() => void>>();

/** Calls back once, when the network returns or the page comes out of the back/forward cache. Twice asked is once. */
export function onNetworkReturn(callback: () => void): void {
  for (const reference of waiting) {
    const other = reference.deref();
    if (other === callback) return;
    if (!other) waiting.delete(reference);
  }
  waiting.add(new WeakRef(callback));
  addEventListener('online', tell);
  addEventListener('pageshow', tell);
}

function tell({ type, persisted }: Event & { persisted?: boolean }): void {
  // A cached page is not told what happened to the network meanwhile; a page that is shown first has nothing to hear.
  if (type === 'pageshow' && !(persisted && navigator.onLine)) return;
  removeEventListener('online', tell);
  removeEventListener('pageshow', tell);
  for (const reference of waiting) reference.deref()?.();
  waiting.clear();
}
