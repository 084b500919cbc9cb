/** Who shows a text that is true only until a moment of the reader's clock. */
const dates = new Map<() => void, number>();
let isDue = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Longer than this and a timer overflows; it is set anew then. In milliseconds. */
const longest = 2 ** 31 - 1;

/** Calls back at a moment, by the reader's clock; a second call replaces the first. One timer serves the whole page. */
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
  if (!dates.size) return;
  const next = Math.min(...dates.values());
  timer = setTimeout(ring, Math.min(Math.max(next - Date.now(), 0), longest));
}

function ring(): void {
  const now = Date.now();
  const due = [...dates].filter(([, moment]) => moment <= now);
  for (const [callback] of due) dates.delete(callback);
  for (const [callback] of due) callback();
  set();
}
