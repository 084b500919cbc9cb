import { storyKeyOf, type StoryKey } from '../model/choose-articles.js';
import type { Article } from '../model/feed.js';
import { compareDocumentOrder } from '../page/document-order.js';

/** An element with `dedupe`. */
export type Participant = {
  readonly host: Element & { readonly isUpdatePending: boolean };
  /** The articles that it shows, or will show after an update that it has requested. */
  readonly shown: readonly Article[];
  /** Chooses its articles again without these stories, and adds its own to them. */
  recompute(excluded: Set<StoryKey>): void;
};

const participants: Participant[] = [];
let isSorted = true;
/** Whether a participant has changed, so that later ones must choose again. */
let needsFlush = false;
let isFlushQueued = false;

export function register(participant: Participant): void {
  if (participants.includes(participant)) return;
  participants.push(participant);
  isSorted = false;
}

export function unregister(participant: Participant): void {
  const i = participants.indexOf(participant);
  if (i < 0) return;
  participants.splice(i, 1);
  notify(true);
}

/** The stories that the participants before this one show. */
export function shownBefore(participant: Participant): Set<StoryKey> {
  const earlier = inDocumentOrder().slice(0, participants.indexOf(participant));
  return new Set(earlier.flatMap(({ shown }) => shown.map(storyKeyOf)));
}

/** Recomputes later participants if this one now shows other stories. Call after its update. */
export function notify(hasChanged: boolean): void {
  needsFlush ||= hasChanged;
  if (!needsFlush || isFlushQueued) return;
  isFlushQueued = true;
  queueMicrotask(flush);
}

/** Goes through the participants once, in document order. Each makes the choice that its next update will make. */
function flush(): void {
  isFlushQueued = false;
  const excluded = new Set<StoryKey>();
  for (const participant of inDocumentOrder()) {
    // Its stories are unknown until it has updated. It calls `notify` then.
    if (participant.host.isUpdatePending) return;
    participant.recompute(excluded);
  }
  needsFlush = false;
}

/** Sorts as late as possible: moving a part of a page unregisters and registers its elements one by one. */
function inDocumentOrder(): readonly Participant[] {
  if (!isSorted) participants.sort((a, b) => compareDocumentOrder(a.host, b.host));
  isSorted = true;
  return participants;
}
