import type { FeedAttributes } from './feed-attributes.js';

/** What a `<newsfold-feed>` says once for all elements that take its articles. */
export type Settings = Pick<
  FeedAttributes,
  'timeZone' | 'target' | 'linkParams' | 'headingLevel' | 'loading' | 'now' | 'refresh'
>;

/** An element's own settings before those of the feed element it reads. */
export const settingsOf = (own: Settings, given: Settings): Settings => ({
  timeZone: own.timeZone ?? given.timeZone,
  target: own.target ?? given.target,
  linkParams: own.linkParams ?? given.linkParams,
  headingLevel: own.headingLevel ?? given.headingLevel,
  loading: own.loading ?? given.loading,
  now: own.now ?? given.now,
  refresh: own.refresh ?? given.refresh,
});
