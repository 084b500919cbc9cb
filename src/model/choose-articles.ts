import type { Article, Feed } from './feed.js';

/** Which of a feed's articles are wanted. What is absent does not limit. */
export type ArticleFilter = {
  /** Ids of sections; an article in any of them passes. */
  sections?: readonly string[];
  /** A topic's title; case and surrounding white space do not count. */
  topic?: string;
  kinds?: readonly string[];
  /** Ids of articles to leave out. */
  exclude?: readonly string[];
  /** The only article wanted, by id. */
  article?: string;
  /** Oldest age, in milliseconds. Articles without a date pass. */
  maxAge?: number;
  /** How many of the articles that pass are skipped. Default 0. */
  offset?: number;
  /** How many are taken at the most. Default all. */
  limit?: number;
};

/** The articles of a feed that pass the filter at a moment, in the feed's order. */
export function chooseArticles(feed: Feed, filter: ArticleFilter, now: number): Article[] {
  const topic = filter.topic && sameText(filter.topic);
  const wanted = feed.articles.filter(
    (article) =>
      isPublic(article, now) &&
      (filter.article === undefined || article.id === filter.article) &&
      !filter.exclude?.includes(article.id) &&
      (!filter.sections?.length || filter.sections.some((id) => article.sectionIds.includes(id))) &&
      (!filter.kinds?.length || filter.kinds.includes(article.kind)) &&
      (!topic || article.topics.some(({ title }) => sameText(title) === topic)) &&
      (filter.maxAge === undefined || !article.published || now - +article.published <= filter.maxAge),
  );
  const offset = filter.offset ?? 0;
  return wanted.slice(offset, filter.limit === undefined ? undefined : offset + filter.limit);
}

/** The article that leads: the one the publisher names, while it is public; else the first that is. */
export function chooseTopStory(feed: Feed, now: number): Article | undefined {
  const open = feed.articles.filter((article) => isPublic(article, now));
  return open.find(({ id }) => id === feed.topStoryId) ?? open[0];
}

/** Whether an article may be shown: its embargo is over and it has not expired. */
export function isPublic({ embargoedUntil, expires }: Article, now: number): boolean {
  return !(embargoedUntil && now < +embargoedUntil) && !(expires && now >= +expires);
}

const sameText = (text: string) => text.trim().toLowerCase();
