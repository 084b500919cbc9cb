type Listener = (isHere: boolean) => void;

const listeners = new Set<Listener>();
const events = ['pagehide', 'pageshow', 'online'];

/**
 * Says when the page is left (a browser may keep it, but not while it waits for an answer), and when it is back: shown
 * again, or on the network again. The returned function stops that.
 */
export function watchPage(listener: Listener): () => void {
  if (!listeners.size) for (const type of events) globalThis.addEventListener?.(type, tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) for (const type of events) globalThis.removeEventListener?.(type, tell);
  };
}

function tell(event: Event): void {
  const { type } = event;
  // Every page is shown once when it has loaded.
  if (type === 'pageshow' && !(event as PageTransitionEvent).persisted) return;
  for (const listener of listeners) listener(type !== 'pagehide');
}

/** Whether the browser knows that there is no network. It may be wrong the other way. */
export const isOffline = (): boolean => globalThis.navigator?.onLine === false;
