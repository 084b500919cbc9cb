import { ContextRoot, createContext } from '@lit/context';
import type { FeedSource } from '../loading/feed-source.js';
import type { Settings } from './settings.js';

/** The nearest feed. The key is the same in every copy of the script. */
export const feedContext = createContext<FeedSource | undefined>(Symbol.for('newsfold/feed/1'));

/** The nearest settings. */
export const settingsContext = createContext<Settings | undefined>(Symbol.for('newsfold/settings/1'));

let root: ContextRoot | undefined;

/** Installs a context root on the document: it answers requests later whose provider is not defined yet. */
export function installContextRoot(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
