import { createContext } from '@lit/context';
import type { FeedSource } from '../loading/feed-source.js';
import type { Settings } from './settings.js';

/** The nearest feed. The key is the same in every copy of the script. */
export const feedContext = createContext<FeedSource | undefined>(Symbol.for('newsfold/feed/1'));

/** The nearest settings. */
export const settingsContext = createContext<Settings | undefined>(Symbol.for('newsfold/settings/1'));

const listeners = new Set<() => void>();
const contexts: unknown[] = [feedContext, settingsContext];

/**
 * Calls the listener when a provider of these contexts connects: an element may be defined before its provider is.
 * Returns a function that unsubscribes. `ContextRoot` of @lit/context does the same, but keeps each request that nobody
 * has answered for as long as the page lives.
 */
export function watchProviders(listener: () => void): () => void {
  document.documentElement.addEventListener('context-provider', onProvider);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function onProvider(event: Event & { context?: unknown }): void {
  if (contexts.includes(event.context)) for (const listener of listeners) listener();
}
