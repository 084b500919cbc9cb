import type { Feed } from '../model/feed.js';
import { needs, type Need } from './needs.js';

/** Something that an element would show and that a feed, or some of it, does not say. */
export type Lack = Omit<Need, 'count'> & {
  /** Tag of the element. */
  element: string;
  /** How many lack it, of how many that could have it. */
  missing: number;
  all: number;
};

/** What each element lacks of a feed. */
export const lacksOf = (feed: Feed): Lack[] =>
  Object.entries(needs).flatMap(([element, wanted]) =>
    wanted.flatMap(({ count, ...need }) => {
      const { all, missing } = count(feed);
      return missing ? { element, ...need, all, missing } : [];
    }),
  );
