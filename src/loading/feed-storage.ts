import type { SharedFeed } from './page-feeds.js';

/** Where to store a feed: `sessionStorage` or `localStorage`. */
export type StorageArea = 'session' | 'local';

/** The number is the version of the stored shape. */
const prefix = 'newsfold/feed/1 ';
const maxFeeds = 5;
/** In characters of JSON. */
const maxLength = 500_000;
/** In milliseconds. */
const maxAge = 7 * 86_400_000;

/** A feed that an earlier visit stored. Untrusted: any script of the origin can write it. */
export type StoredFeed = { feed: unknown; fetchedAt: number; clockOffset: number };

/** Reads a stored feed. Returns undefined if there is none, it is too old or invalid, or storage is blocked. */
export function readStored(area: StorageArea, key: string, now: number): StoredFeed | undefined {
  try {
    const json = storageOf(area).getItem(prefix + key);
    const { fetchedAt, clockOffset, feed } = JSON.parse(json ?? '') as Record<string, unknown>;
    const isRecent = typeof fetchedAt === 'number' && fetchedAt <= now && now - fetchedAt < maxAge;
    return isRecent ? { feed, fetchedAt, clockOffset: Number(clockOffset) || 0 } : undefined;
  } catch {
    // Storage is blocked, or the JSON is missing or invalid.
    return undefined;
  }
}

/** Stores a feed if it fits, and evicts the oldest ones. Never throws. */
export function writeStored(
  area: StorageArea,
  key: string,
  { feed, fetchedAt, clockOffset }: SharedFeed,
): void {
  try {
    const storage = storageOf(area);
    const json = JSON.stringify({ fetchedAt, clockOffset, feed });
    if (json.length > maxLength) return storage.removeItem(prefix + key);
    evictOthers(storage, key, maxFeeds - 1);
    try {
      storage.setItem(prefix + key, json);
    } catch {
      // The quota is exceeded, perhaps by our own feeds.
      evictOthers(storage, key, 0);
      storage.setItem(prefix + key, json);
    }
  } catch {
    // Storage is blocked or full: works without.
  }
}

/** Throws where storage is blocked. */
const storageOf = (area: StorageArea): Storage => (area === 'local' ? localStorage : sessionStorage);

/** Removes all feeds except this one and the newest of the others. */
function evictOthers(storage: Storage, key: string, remaining: number): void {
  const fetchedAtOf = (name: string) =>
    Number(/^{"fetchedAt":(\d+)/.exec(storage.getItem(name) ?? '')?.[1]) || 0;
  Object.keys(storage)
    .filter((name) => name.startsWith(prefix) && name !== prefix + key)
    .sort((a, b) => fetchedAtOf(b) - fetchedAtOf(a))
    .slice(remaining)
    .forEach((name) => storage.removeItem(name));
}
