/** Who shows a text that is true only until a moment of the reader's clock. */
const dueTimes = new Map<() => void, number>();
let isDue = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Longer than this and a timer overflows; it is set anew then. In milliseconds. */
const maxDelay = 2 ** 31 - 1;
/** What changes within a second changes together, on each reader's page at another moment of it. In milliseconds. */
const granularity = 1000;
const offset = Math.random() * granularity;

/**
 * Calls back at a moment, by the reader's clock; a second call replaces the first. One timer serves the whole page. It
 * sleeps while nobody sees the page, and makes up for that when somebody does.
 */
export function setAlarm(callback: () => void, moment: number): void {
  if (moment === Infinity) dueTimes.delete(callback);
  else dueTimes.set(callback, moment);
  // Once for all elements that are drawn, or removed, together.
  if (!isDue) queueMicrotask(resetTimer);
  isDue = true;
}

function resetTimer(): void {
  isDue = false;
  clearTimeout(timer);
  if (!dueTimes.size) return document.removeEventListener('visibilitychange', resetTimer);
  document.addEventListener('visibilitychange', resetTimer);
  if (document.hidden) return;
  const next = Math.ceil((Math.min(...dueTimes.values()) - offset) / granularity) * granularity + offset;
  timer = setTimeout(fire, Math.min(Math.max(next - Date.now(), 0), maxDelay));
}

function fire(): void {
  const now = Date.now();
  const due = [...dueTimes].filter(([, moment]) => moment <= now);
  for (const [callback] of due) dueTimes.delete(callback);
  for (const [callback] of due) callback();
  resetTimer();
}
