/** Callbacks by the time they are due. */
const dueTimes = new Map<() => void, number>();
let isResetQueued = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** `setTimeout` overflows beyond this, so long waits take several timers. In milliseconds. */
const maxDelay = 2 ** 31 - 1;
/** Callbacks due within the same second run together. In milliseconds. */
const granularity = 1000;
/** Spreads the readers of a page over the second. */
const offset = Math.random() * granularity;

/**
 * Calls back once at a time of the reader's clock. A second call with the same callback replaces the first. The whole
 * page shares one timer. It pauses while the page is hidden; overdue callbacks run when it becomes visible.
 * @param time milliseconds since 1970; Infinity cancels.
 */
export function setAlarm(callback: () => void, time: number): void {
  if (time === Infinity) dueTimes.delete(callback);
  else dueTimes.set(callback, time);
  // Resets the timer once for all calls of this task.
  if (!isResetQueued) queueMicrotask(resetTimer);
  isResetQueued = true;
}

function resetTimer(): void {
  isResetQueued = false;
  clearTimeout(timer);
  if (!dueTimes.size) return document.removeEventListener('visibilitychange', resetTimer);
  document.addEventListener('visibilitychange', resetTimer);
  if (document.hidden) return;
  const next = Math.ceil((Math.min(...dueTimes.values()) - offset) / granularity) * granularity + offset;
  timer = setTimeout(fire, Math.min(Math.max(next - Date.now(), 0), maxDelay));
}

function fire(): void {
  const now = Date.now();
  const due = [...dueTimes].filter(([, time]) => time <= now);
  for (const [callback] of due) dueTimes.delete(callback);
  for (const [callback] of due) callback();
  resetTimer();
}
