import type { ArticleFilter } from '../model/choose-articles.js';
import { parseDuration } from '../intl/duration.js';
import { idsOf } from '../model/ids.js';
import type { FeedAttributes } from './feed-attributes.js';

/** Which articles an element's attributes leave. */
export const filterOf = ({
  section,
  topic,
  kind,
  exclude,
  maxAge,
  pin,
  offset,
  limit,
}: FeedAttributes): ArticleFilter => ({
  sections: idsOf(section),
  topic,
  kinds: idsOf(kind),
  exclude: idsOf(exclude),
  maxAge: parseDuration(maxAge ?? ''),
  pinned: idsOf(pin),
  offset: count(offset),
  limit: count(limit),
});

/** A whole number of 0 or more; what is none does not limit. */
const count = (value: number | undefined) =>
  typeof value === 'number' && value >= 0 ? Math.floor(value) : undefined;
