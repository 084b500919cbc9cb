import { setAlarm } from '../page/clock.js';
import { fetchFeed } from './fetch-feed.js';
import { isOffline, onPageLifecycle } from '../page/lifecycle.js';

/** Everything a source uses of its surroundings; replaced in tests. */
export type Environment = {
  fetchFeed: typeof fetchFeed;
  setAlarm: typeof setAlarm;
  onPageLifecycle: typeof onPageLifecycle;
  isOffline(): boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
};

/** The page that the script runs in. */
export const browserEnvironment: Environment = {
  fetchFeed,
  setAlarm,
  onPageLifecycle,
  isOffline,
  now: Date.now,
  random: Math.random,
};
