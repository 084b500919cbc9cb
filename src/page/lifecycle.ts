type Listener = (isVisible: boolean) => void;

const listeners = new Set<Listener>();
const events = ['pagehide', 'pageshow', 'online'];

/**
 * Calls back with `false` when the reader leaves the page, and with `true` when the page is shown again or the network
 * returns. A browser keeps a page in its back/forward cache only if no request is open. Returns a function that
 * unsubscribes.
 */
export function onPageLifecycle(listener: Listener): () => void {
  if (!listeners.size) for (const type of events) globalThis.addEventListener?.(type, notify);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) for (const type of events) globalThis.removeEventListener?.(type, notify);
  };
}

function notify(event: Event): void {
  const { type } = event;
  // The first load of a page fires `pageshow` too.
  if (type === 'pageshow' && !(event as PageTransitionEvent).persisted) return;
  for (const listener of listeners) listener(type !== 'pagehide');
}

/** Whether the browser knows that there is no network. `false` is no promise that there is one. */
export const isOffline = (): boolean => globalThis.navigator?.onLine === false;

/** Held weakly: an element that is gone is not kept alive by its pictures. */
const waiting = new Set<WeakRef<() => void>>();
let unsubscribe: (() => void) | undefined;

/** Calls back once, when the network returns. Registering the same callback twice calls it once. */
export function onNetworkReturn(callback: () => void): void {
  for (const reference of waiting) {
    const other = reference.deref();
    if (other === callback) return;
    if (!other) waiting.delete(reference);
  }
  waiting.add(new WeakRef(callback));
  unsubscribe ??= onPageLifecycle((isVisible) => {
    if (isVisible && !isOffline()) flush();
  });
}

function flush(): void {
  unsubscribe?.();
  unsubscribe = undefined;
  const callbacks = [...waiting];
  waiting.clear();
  for (const reference of callbacks) reference.deref()?.();
}
