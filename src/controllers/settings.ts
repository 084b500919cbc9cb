import type { FeedAttributes } from './feed-attributes.js';

/** Attributes that a `<newsfold-feed>` sets for all elements that read it. */
export type Settings = Pick<
  FeedAttributes,
  'timeZone' | 'target' | 'linkParams' | 'headingLevel' | 'loading' | 'now' | 'refresh'
>;

/** Each of an element's own settings, else that of the feed element it reads. */
export const settingsOf = (own: Settings, provided: Settings): Settings => ({
  timeZone: own.timeZone ?? provided.timeZone,
  target: own.target ?? provided.target,
  linkParams: own.linkParams ?? provided.linkParams,
  headingLevel: own.headingLevel ?? provided.headingLevel,
  loading: own.loading ?? provided.loading,
  now: own.now ?? provided.now,
  refresh: own.refresh ?? provided.refresh,
});
