import type { FeedSource } from '../loading/feed-source.js';
import type { Settings } from './settings.js';
import { compareDocumentOrder } from '../page/document-order.js';

/** What a `<newsfold-feed>` provides. */
export type ProvidedFeed = { source?: FeedSource; settings: Settings };

const feeds = new Map<Element, ProvidedFeed>();
const listeners = new Set<() => void>();

/** Registers or unregisters a feed element and notifies watchers. */
export function registerFeed(element: Element, provided: ProvidedFeed | undefined): void {
  if (provided) feeds.set(element, provided);
  else feeds.delete(element);
  for (const listener of listeners) listener();
}

/** Calls the listener when a feed element is registered, unregistered or changed. Returns a function that unsubscribes. */
export function watchFeeds(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The feed element with an id: in the same tree as the asking element, else the first in the document. */
export function findFeed(id: string, from: Element): ProvidedFeed | undefined {
  const matching = [...feeds].filter(([element]) => element.id === id);
  const root = from.getRootNode();
  const inSameTree = matching.filter(([element]) => element.getRootNode() === root);
  return (inSameTree.length ? inSameTree : matching).sort(([a], [b]) => compareDocumentOrder(a, b))[0]?.[1];
}
