/** Who shows a text that is true only until a moment of the reader's clock. */
const dates = new Map<() => void, number>();
let isDue = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Longer than this and a timer overflows; it is set anew then. In milliseconds. */
const longest = 2 ** 31 - 1;
/** What changes within a second changes together, on each reader's page at another moment of it. In milliseconds. */
const grain = 1000;
const phase = Math.random() * grain;

/**
 * Calls back at a moment, by the reader's clock; a second call replaces the first. One timer serves the whole page. It
 * sleeps while nobody sees the page, and makes up for that when somebody does.
 */
export function wakeAt(callback: () => void, moment: number): void {
  if (moment === Infinity) dates.delete(callback);
  else dates.set(callback, moment);
  // Once for all elements that are drawn, or removed, together.
  if (!isDue) queueMicrotask(set);
  isDue = true;
}

function set(): void {
  isDue = false;
  clearTimeout(timer);
  if (!dates.size) return document.removeEventListener('visibilitychange', set);
  document.addEventListener('visibilitychange', set);
  if (document.hidden) return;
  const next = Math.ceil((Math.min(...dates.values()) - phase) / grain) * grain + phase;
  timer = setTimeout(ring, Math.min(Math.max(next - Date.now(), 0), longest));
}

function ring(): void {
  const now = Date.now();
  const due = [...dates].filter(([, moment]) => moment <= now);
  for (const [callback] of due) dates.delete(callback);
  for (const [callback] of due) callback();
  set();
}
