import { wakeAt } from '../page/clock.js';
import { fetchFeed } from './fetch-feed.js';
import { isOffline, watchPage } from '../page/lifecycle.js';

/** What a source needs of the world around it. */
export type World = {
  fetchFeed: typeof fetchFeed;
  wakeAt: typeof wakeAt;
  watchPage: typeof watchPage;
  isOffline(): boolean;
  now(): number;
  /** From 0 to 1. */
  random(): number;
};

/** The page that the script is in. */
export const thisPage: World = {
  fetchFeed,
  wakeAt,
  watchPage,
  isOffline,
  now: Date.now,
  random: Math.random,
};
