import type { Article } from '../model/feed.js';
import { storyOf, type Story } from '../model/choose-articles.js';
import { inPageOrder } from '../page/document-order.js';

/** What leaves out the stories that those before it show. */
export type Taker = {
  readonly host: Element & { readonly isUpdatePending: boolean };
  /** What it shows, or will once an update that it has been asked for is done. */
  readonly shown: readonly Article[];
  /** Makes its choice again where others have taken these stories, and adds its own to them. */
  follow(taken: Set<Story>): void;
};

const takers: Taker[] = [];
let isInOrder = true;
/** Whether somebody has changed and not everybody has followed yet; whether that is about to happen. */
let isDue = false;
let isQueued = false;

export function join(taker: Taker): void {
  if (takers.includes(taker)) return;
  takers.push(taker);
  isInOrder = false;
}

export function leave(taker: Taker): void {
  const i = takers.indexOf(taker);
  if (i < 0) return;
  takers.splice(i, 1);
  tell(true);
}

/** The stories that those before a taker show. */
export function takenBefore(taker: Taker): Set<Story> {
  const before = ordered().slice(0, takers.indexOf(taker));
  return new Set(before.flatMap(({ shown }) => shown.map(storyOf)));
}

/** Says that a taker is updated: those after it follow where it shows something else now. */
export function tell(hasChanged: boolean): void {
  isDue ||= hasChanged;
  if (!isDue || isQueued) return;
  isQueued = true;
  queueMicrotask(settle);
}

/** One pass down the page, in which each makes the choice that it will make when it is updated. */
function settle(): void {
  isQueued = false;
  const taken = new Set<Story>();
  for (const taker of ordered()) {
    // What it will show nobody knows yet. It tells when it is updated.
    if (taker.host.isUpdatePending) return;
    taker.follow(taken);
  }
  isDue = false;
}

/** In the page's order. Sorted no sooner: of a part of the page that moves one element after the other leaves and joins. */
function ordered(): readonly Taker[] {
  if (!isInOrder) takers.sort((a, b) => inPageOrder(a.host, b.host));
  isInOrder = true;
  return takers;
}
