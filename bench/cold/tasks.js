// @ts-check

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args: any }} TraceEvent */

/**
 * Returns the CPU milliseconds of each task of a page's main thread. Load of the machine does not change them, as it does
 * wall time.
 * @param {Uint8Array} trace
 * @param {string} address of the page
 */
export function tasksOf(trace, address) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  const parsing = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address);
  if (!parsing) throw new Error(`The trace of ${address} does not tell its main thread`);
  const { pid, tid } = parsing;
  return events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
}
