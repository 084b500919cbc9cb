import { ContextRoot, createContext } from '@lit/context';
import type { FeedSource } from '../loading/feed-source.js';
import type { FeedAttributes } from './feed-attributes.js';

/** What a `<newsfold-feed>` says once for all elements that take its articles. */
export type Settings = Pick<
  FeedAttributes,
  'timeZone' | 'target' | 'linkParams' | 'headingLevel' | 'loading' | 'now' | 'refresh'
>;

/** The nearest feed. The key is the same in every copy of the script. */
export const feedContext = createContext<FeedSource | undefined>(Symbol.for('newsfold/feed/1'));

/** The nearest settings. */
export const settingsContext = createContext<Settings | undefined>(Symbol.for('newsfold/settings/1'));

let root: ContextRoot | undefined;

/** Keeps requests that come before their provider, so that the order of scripts does not matter. */
export function standContextRoot(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
