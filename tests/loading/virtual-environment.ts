import type { FetchOptions, LoadedFeed } from '../../src/loading/fetch-feed.js';
import type { Environment } from '../../src/loading/environment.js';

/** What the network says at a moment; `later` resolves so many milliseconds after it. */
type Answer = (now: number, later: (wait: number) => Promise<void>) => Promise<LoadedFeed> | LoadedFeed;

/** A page's world in which time passes only when it is told to, and a network that answers as a test says. */
export function virtualWorld(answer: Answer, random = Math.random) {
  const alarms = new Map<() => void, number>();
  const listeners = new Set<(isHere: boolean) => void>();
  let now = 0;
  const requests: number[] = [];
  let inFlight = 0;
  const page = { isOffline: false };

  const later = (wait: number) => new Promise<void>((resolve) => alarms.set(() => resolve(), now + wait));

  const world: Environment = {
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
        return await Promise.race([answer(now, later), aborted]);
      } finally {
        inFlight--;
      }
    },
  };

  /** Lets all that is due until a moment happen, one after the other. */
  async function passUntil(moment: number): Promise<void> {
    for (;;) {
      await settle();
      const [callback, due = Infinity] = [...alarms].sort(([, a], [, b]) => a - b)[0] ?? [];
      if (!callback || due > moment) break;
      alarms.delete(callback);
      now = Math.max(now, due);
      callback();
    }
    now = moment;
  }

  return {
    world,
    requests,
    alarms,
    listeners,
    page,
    pass: (milliseconds: number) => passUntil(now + milliseconds),
    tell(isHere: boolean) {
      for (const listener of listeners) listener(isHere);
    },
  };
}

const abortError = () => Object.assign(new Error('aborted'), { code: 'abort' });

const { port1, port2 } = new MessageChannel();
port2.start();

/** Whatever waits for nothing but its turn has had it. A timer would take 4 ms each time. */
const settle = () =>
  new Promise<void>((resolve) => {
    port2.addEventListener('message', () => resolve(), { once: true });
    port1.postMessage(undefined);
  });
