import type { SharedFeed } from './page-feeds.js';

/** Which of the browser's storages keeps a feed: until the tab is closed, or until the next visit. */
export type StorageArea = 'session' | 'local';

/** The number is that of the shape. */
const prefix = 'newsfold/feed/1 ';
/** How much is kept at the most: feeds, characters of each, and for how long. */
const [mostFeeds, mostCharacters, longest] = [5, 500_000, 7 * 86_400_000];

/** What an earlier visit kept: whoever may write there may have written anything. */
export type StoredFeed = { feed: unknown; fetchedAt: number; clockOffset: number };

/** What an earlier visit kept under this key; undefined where there is none that can be used. */
export function readStored(keeper: StorageArea, key: string, now: number): StoredFeed | undefined {
  try {
    const text = storageOf(keeper).getItem(prefix + key);
    const { fetchedAt, clockOffset, feed } = JSON.parse(text ?? '') as Record<string, unknown>;
    const isRecent = typeof fetchedAt === 'number' && fetchedAt <= now && now - fetchedAt < longest;
    return isRecent ? { feed, fetchedAt, clockOffset: Number(clockOffset) || 0 } : undefined;
  } catch {
    // No storage, nothing kept, or nothing of ours.
    return undefined;
  }
}

/** Keeps a feed, where there is room, and lets the oldest go. */
export function writeStored(
  keeper: StorageArea,
  key: string,
  { feed, fetchedAt, clockOffset }: SharedFeed,
): void {
  try {
    const storage = storageOf(keeper);
    const text = JSON.stringify({ fetchedAt, clockOffset, feed });
    if (text.length > mostCharacters) return storage.removeItem(prefix + key);
    forget(storage, key, mostFeeds - 1);
    try {
      storage.setItem(prefix + key, text);
    } catch {
      // It is full, maybe with ours.
      forget(storage, key, 0);
      storage.setItem(prefix + key, text);
    }
  } catch {
    // No storage, or none of it left: the page goes on without.
  }
}

/** It may be forbidden, which is said by an error. */
const storageOf = (keeper: StorageArea): Storage => (keeper === 'local' ? localStorage : sessionStorage);

/** Takes away all other feeds but the newest. */
function forget(storage: Storage, key: string, left: number): void {
  const ageOf = (name: string) => Number(/^{"fetchedAt":(\d+)/.exec(storage.getItem(name) ?? '')?.[1]) || 0;
  Object.keys(storage)
    .filter((name) => name.startsWith(prefix) && name !== prefix + key)
    .sort((a, b) => ageOf(b) - ageOf(a))
    .slice(left)
    .forEach((name) => storage.removeItem(name));
}
