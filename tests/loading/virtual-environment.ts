import type { FetchOptions, LoadedFeed } from '../../src/loading/fetch-feed.js';
import type { Environment } from '../../src/loading/environment.js';

/** Answers a request at the time `now`. `later` resolves after a number of milliseconds of virtual time. */
type Respond = (now: number, later: (wait: number) => Promise<void>) => Promise<LoadedFeed> | LoadedFeed;

/** An environment whose time passes only with `pass`, and whose requests are answered by `respond`. */
export function virtualEnvironment(respond: Respond, random = Math.random) {
  const alarms = new Map<() => void, number>();
  const listeners = new Set<(isVisible: boolean) => void>();
  let now = 0;
  const requests: number[] = [];
  let inFlight = 0;
  const page = { isOffline: false };

  const later = (wait: number) => new Promise<void>((resolve) => alarms.set(() => resolve(), now + wait));

  const environment: Environment = {
    now: () => now,
    random,
    isOffline: () => page.isOffline,
    setAlarm: (callback, moment) =>
      void (moment === Infinity ? alarms.delete(callback) : alarms.set(callback, moment)),
    onPageLifecycle: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async fetchFeed(_: string, { signal }: FetchOptions) {
      if (inFlight) throw new Error('two requests at once');
      requests.push(now);
      inFlight++;
      const aborted = new Promise<never>((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(abortError())),
      );
      try {
        return await Promise.race([respond(now, later), aborted]);
      } finally {
        inFlight--;
      }
    },
  };

  /** Runs all alarms due until a time, in order. */
  async function passUntil(moment: number): Promise<void> {
    for (;;) {
      await nextTask();
      const [callback, due = Infinity] = [...alarms].sort(([, a], [, b]) => a - b)[0] ?? [];
      if (!callback || due > moment) break;
      alarms.delete(callback);
      now = Math.max(now, due);
      callback();
    }
    now = moment;
  }

  return {
    environment,
    requests,
    alarms,
    listeners,
    page,
    pass: (milliseconds: number) => passUntil(now + milliseconds),
    setPageVisible(isVisible: boolean) {
      for (const listener of listeners) listener(isVisible);
    },
  };
}

const abortError = () => Object.assign(new Error('aborted'), { code: 'abort' });

const { port1, port2 } = new MessageChannel();
port2.start();

/** Waits until all microtasks have run. A message, not a timer: nested timers take at least 4 ms. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    port2.addEventListener('message', () => resolve(), { once: true });
    port1.postMessage(undefined);
  });
