import type { Article, Feed } from '../model/feed.js';

/** A field that an element shows, and how much of a feed has it. */
export type Requirement = {
  /** What the field holds, for messages: `alt text`. */
  what: string;
  /** Path in a JSON Feed, or in an item. */
  field: string;
  /** What readers get if it is missing. */
  effect: string;
  /** Plural of the things that can have the field: `pictures`, `channels`; `feed` and `top story` for a single one. */
  among: string;
  /** Whether `field` is a path in an item. */
  isOfItems: boolean;
  /** Counts the things that can have the field, and those that lack it. */
  count(feed: Feed): { all: number; missing: number };
};

/** A requirement without its group. `has` returns a truthy value if the thing has the field. */
type Row<T> = [what: string, field: string, effect: string, has: (thing: T, feed: Feed) => unknown];

const group =
  <T>(among: string, thingsOf: (feed: Feed) => T[], isOfItems = false) =>
  (...rows: Row<T>[]): Requirement[] =>
    rows.map(([what, field, effect, has]) => ({
      what,
      field,
      effect,
      among,
      isOfItems,
      count(feed) {
        const things = thingsOf(feed);
        return { all: things.length, missing: things.filter((thing) => !has(thing, feed)).length };
      },
    }));

const topStoryOf = (feed: Feed): Article | undefined =>
  feed.articles.find(({ id }) => id === feed.topStoryId) ?? feed.articles[0];

/** Requirements of the feed itself. */
export const ofFeed = group('feed', (feed) => [feed]);

/** Requirements of each section. */
export const ofSections = group('sections', (feed) => feed.sections);

/** Requirements of each channel. */
export const ofChannels = group('channels', (feed) => feed.channels);

/** Requirements of each of the feed's topics. */
export const ofTopics = group('topics', (feed) => feed.topics);

/** Requirements of each article. */
export const ofArticles = group('articles', (feed) => feed.articles, true);

/** Requirements of each article, if the feed has sections. */
export const ofArticlesWithSections = group(
  'articles',
  (feed) => (feed.sections.length ? feed.articles : []),
  true,
);

/** Requirements of each article that has a picture. */
export const ofPictures = group('pictures', (feed) => feed.articles.filter(({ picture }) => picture), true);

/** Requirements of each video and audio. */
export const ofRecordings = group(
  'recordings',
  (feed) => feed.articles.filter(({ kind }) => /video|audio/.test(kind)),
  true,
);

/** Requirements of the top story. */
export const ofTopStory = group('top story', (feed) => [topStoryOf(feed) ?? []].flat(), true);
