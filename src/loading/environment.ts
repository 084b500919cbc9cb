import { setAlarm } from '../page/clock.js';
import { fetchFeed } from './fetch-feed.js';
import { isOffline, onPageLifecycle } from '../page/lifecycle.js';

/** What a source needs of the world around it. */
export type Environment = {
  fetchFeed: typeof fetchFeed;
  setAlarm: typeof setAlarm;
  onPageLifecycle: typeof onPageLifecycle;
  isOffline(): boolean;
  now(): number;
  /** From 0 to 1. */
  random(): number;
};

/** The page that the script is in. */
export const browserEnvironment: Environment = {
  fetchFeed,
  setAlarm,
  onPageLifecycle,
  isOffline,
  now: Date.now,
  random: Math.random,
};
