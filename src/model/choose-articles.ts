import type { Article, Feed } from './feed.js';

/** Which of a feed's articles are wanted. What is absent does not limit. */
export type ArticleFilter = {
  /** Ids of articles that come first, in this order, whatever `sections`, `topic`, `kinds`, `maxAge` and `offset` say. */
  pinned?: readonly string[];
  /** Id of the section that holds every article, a pinned one too. */
  within?: string;
  /** Ids of sections; an article in any of them passes. */
  sections?: readonly string[];
  /** A topic's title; case and surrounding white space do not count. */
  topic?: string;
  kinds?: readonly string[];
  /** Ids of articles to leave out. */
  exclude?: readonly string[];
  /** Stories to leave out, because others show them. */
  taken?: ReadonlySet<StoryKey>;
  /** The only article wanted, by id. */
  article?: string;
  /** Oldest age, in milliseconds. Articles without a date pass. */
  maxAge?: number;
  /** How many of the articles that pass are skipped. Default 0. */
  offset?: number;
  /** How many are taken at the most. Default all. */
  limit?: number;
};

/** The articles of a feed that pass the filter at a moment: those that are pinned, then the others in the feed's order. */
export function chooseArticles(feed: Feed, filter: ArticleFilter, now: number): Article[] {
  const topic = filter.topic && sameText(filter.topic);
  const open = feed.articles.filter(
    (article) =>
      isPublic(article, now) &&
      (filter.article === undefined || article.id === filter.article) &&
      (filter.within === undefined || article.sectionIds.includes(filter.within)) &&
      !filter.exclude?.includes(article.id) &&
      !filter.taken?.has(storyKeyOf(article)),
  );
  const wanted = open.filter(
    (article) =>
      (!filter.sections?.length || filter.sections.some((id) => article.sectionIds.includes(id))) &&
      (!filter.kinds?.length || filter.kinds.includes(article.kind)) &&
      (!topic || article.topics.some(({ title }) => sameText(title) === topic)) &&
      (filter.maxAge === undefined || !article.published || now - +article.published <= filter.maxAge),
  );
  const pinned = [...new Set(filter.pinned)].flatMap((id) => open.find((article) => article.id === id) ?? []);
  const others = wanted.slice(filter.offset).filter((article) => !pinned.includes(article));
  return [...pinned, ...others].slice(0, filter.limit);
}

/** What a story is known by: its page, and where it has none the article of the one feed that tells it. */
export type StoryKey = string | Article;

/** The story that an article tells. Articles of two feeds tell the same one when they have the same URL. */
export const storyKeyOf = (article: Article): StoryKey => article.url || article;

/**
 * The article that leads: the first of the pinned that is public, else the one the publisher names, while it is; else
 * the first that is.
 */
export function chooseTopStory(feed: Feed, now: number, pinned: readonly string[] = []): Article | undefined {
  const open = feed.articles.filter((article) => isPublic(article, now));
  const [named] = [...pinned, feed.topStoryId].flatMap(
    (id) => open.find((article) => article.id === id) ?? [],
  );
  return named ?? open[0];
}

/** Whether an article may be shown: its embargo is over and it has not expired. */
export function isPublic({ embargoedUntil, expires }: Article, now: number): boolean {
  return !(embargoedUntil && now < +embargoedUntil) && !(expires && now >= +expires);
}

const sameText = (text: string) => text.trim().toLowerCase();

/** When the next article of a feed becomes public or ceases to be so, in milliseconds; Infinity when none does. */
export function nextChange({ articles }: Feed, now: number): number {
  let next = Infinity;
  for (const { embargoedUntil, expires } of articles)
    for (const date of [embargoedUntil, expires]) if (date && +date > now) next = Math.min(next, +date);
  return next;
}
