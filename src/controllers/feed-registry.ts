import type { FeedSource } from '../loading/feed-source.js';
import type { Settings } from './settings.js';
import { compareDocumentOrder } from '../page/document-order.js';

/** What a `<newsfold-feed>` gives. */
export type ProvidedFeed = { source?: FeedSource; settings: Settings };

const feeds = new Map<Element, ProvidedFeed>();
const listeners = new Set<() => void>();

/** Puts a feed element on the list, or takes it off, and tells those that look for one. */
export function registerFeed(element: Element, provided: ProvidedFeed | undefined): void {
  if (provided) feeds.set(element, provided);
  else feeds.delete(element);
  for (const listener of listeners) listener();
}

/** Calls the listener whenever a feed element comes, goes or changes, until the returned function is called. */
export function watchFeeds(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The feed element with an id: in the tree that the asking element stands in, else in the document. */
export function findFeed(id: string, from: Element): ProvidedFeed | undefined {
  const named = [...feeds].filter(([element]) => element.id === id);
  const root = from.getRootNode();
  const near = named.filter(([element]) => element.getRootNode() === root);
  return (near.length ? near : named).sort(([a], [b]) => compareDocumentOrder(a, b))[0]?.[1];
}
