import type { Entry, Reader } from './field-reader.js';

/** The entries of a list whose ids differ; of two with one id the first stays and the second is a problem. */
export function distinct<T extends { id: string }>(
  wire: Reader,
  key: string,
  read: (entry: Entry) => T | undefined,
): T[] {
  const ids = new Set<string>();
  return wire.list(key, (entry) => {
    const found = read(entry);
    if (!found) return undefined;
    if (ids.has(found.id)) return entry.lose(`an id other than “${found.id}”, which an earlier entry has`);
    ids.add(found.id);
    return found;
  });
}
