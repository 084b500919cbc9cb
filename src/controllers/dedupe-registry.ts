import type { Article } from '../model/feed.js';
import { storyKeyOf, type StoryKey } from '../model/choose-articles.js';
import { compareDocumentOrder } from '../page/document-order.js';

/** What leaves out the stories that those before it show. */
export type Participant = {
  readonly host: Element & { readonly isUpdatePending: boolean };
  /** What it shows, or will once an update that it has been asked for is done. */
  readonly shown: readonly Article[];
  /** Makes its choice again where others have taken these stories, and adds its own to them. */
  recompute(taken: Set<StoryKey>): void;
};

const participants: Participant[] = [];
let isSorted = true;
/** Whether somebody has changed and not everybody has followed yet; whether that is about to happen. */
let needsFlush = false;
let isFlushQueued = false;

export function register(taker: Participant): void {
  if (participants.includes(taker)) return;
  participants.push(taker);
  isSorted = false;
}

export function unregister(taker: Participant): void {
  const i = participants.indexOf(taker);
  if (i < 0) return;
  participants.splice(i, 1);
  notify(true);
}

/** The stories that those before a taker show. */
export function shownBefore(taker: Participant): Set<StoryKey> {
  const before = inDocumentOrder().slice(0, participants.indexOf(taker));
  return new Set(before.flatMap(({ shown }) => shown.map(storyKeyOf)));
}

/** Says that a taker is updated: those after it follow where it shows something else now. */
export function notify(hasChanged: boolean): void {
  needsFlush ||= hasChanged;
  if (!needsFlush || isFlushQueued) return;
  isFlushQueued = true;
  queueMicrotask(flush);
}

/** One pass down the page, in which each makes the choice that it will make when it is updated. */
function flush(): void {
  isFlushQueued = false;
  const taken = new Set<StoryKey>();
  for (const taker of inDocumentOrder()) {
    // What it will show nobody knows yet. It tells when it is updated.
    if (taker.host.isUpdatePending) return;
    taker.recompute(taken);
  }
  needsFlush = false;
}

/** In the page's order. Sorted no sooner: of a part of the page that moves one element after the other leaves and joins. */
function inDocumentOrder(): readonly Participant[] {
  if (!isSorted) participants.sort((a, b) => compareDocumentOrder(a.host, b.host));
  isSorted = true;
  return participants;
}
