import type { Article, Feed } from './feed.js';

/** The articles that an element shows. An absent property does not filter. */
export type ArticleFilter = {
  /**
   * Ids of articles to put first, in this order. `sections`, `topic`, `kinds`, `maxAge` and `offset` do not apply to
   * them.
   */
  pinned?: readonly string[];
  /** Id of a section that every article must be in, pinned ones too. */
  within?: string;
  /** Ids of sections; an article in any of them passes. Empty passes all. */
  sections?: readonly string[];
  /** Title of a topic. Ignores case and surrounding white space. */
  topic?: string;
  /** Kinds of articles that pass. Empty passes all. */
  kinds?: readonly string[];
  /** Ids of articles to leave out. */
  exclude?: readonly string[];
  /** Stories to leave out because other elements show them. */
  excludedStories?: ReadonlySet<StoryKey>;
  /** Id of the only article to show. */
  article?: string;
  /** Maximum age in milliseconds. Articles without a date pass. */
  maxAge?: number;
  /** Number of passing articles to skip. Default 0. */
  offset?: number;
  /** Maximum number of articles. Default: all. */
  limit?: number;
};

/**
 * Returns the articles that pass the filter: pinned ones first, then the others in the feed's order.
 * @param now milliseconds since 1970.
 */
export function chooseArticles(feed: Feed, filter: ArticleFilter, now: number): Article[] {
  const topic = filter.topic && normalize(filter.topic);
  const visible = feed.articles.filter(
    (article) =>
      isPublic(article, now) &&
      (filter.article === undefined || article.id === filter.article) &&
      (filter.within === undefined || article.sectionIds.includes(filter.within)) &&
      !filter.exclude?.includes(article.id) &&
      !filter.excludedStories?.has(storyKeyOf(article)),
  );
  const matching = visible.filter(
    (article) =>
      (!filter.sections?.length || filter.sections.some((id) => article.sectionIds.includes(id))) &&
      (!filter.kinds?.length || filter.kinds.includes(article.kind)) &&
      (!topic || article.topics.some(({ title }) => normalize(title) === topic)) &&
      (filter.maxAge === undefined || !article.published || now - +article.published <= filter.maxAge),
  );
  const pinned = [...new Set(filter.pinned)].flatMap(
    (id) => visible.find((article) => article.id === id) ?? [],
  );
  const others = matching.slice(filter.offset).filter((article) => !pinned.includes(article));
  return [...pinned, ...others].slice(0, filter.limit);
}

/** Whether two lists hold the same articles in the same order. */
export const isSameList = (articles: readonly Article[], others: readonly Article[]): boolean =>
  articles.length === others.length && articles.every((article, i) => article === others[i]);

/** Identifies a story across feeds: the article's URL, or the article itself if it has none. */
export type StoryKey = string | Article;

/** Returns the key of an article's story. Articles of two feeds with the same URL are the same story. */
export const storyKeyOf = (article: Article): StoryKey => article.url || article;

/**
 * Returns the lead article: the first public one among the pinned ones, the publisher's top story and all others, in
 * this order. Undefined if no article is public.
 * @param now milliseconds since 1970.
 * @param pinned ids of articles.
 */
export function chooseTopStory(feed: Feed, now: number, pinned: readonly string[] = []): Article | undefined {
  const visible = feed.articles.filter((article) => isPublic(article, now));
  const [preferred] = [...pinned, feed.topStoryId].flatMap(
    (id) => visible.find((article) => article.id === id) ?? [],
  );
  return preferred ?? visible[0];
}

/**
 * Whether an article may be shown: its embargo is over and it has not expired.
 * @param now milliseconds since 1970.
 */
export function isPublic({ embargoedUntil, expires }: Article, now: number): boolean {
  return !(embargoedUntil && now < +embargoedUntil) && !(expires && now >= +expires);
}

const normalize = (text: string) => text.trim().toLowerCase();

/**
 * Returns the time of the next embargo end or expiry in a feed, in milliseconds since 1970; Infinity if there is none.
 * @param now milliseconds since 1970.
 */
export function nextChange({ articles }: Feed, now: number): number {
  let next = Infinity;
  for (const { embargoedUntil, expires } of articles)
    for (const date of [embargoedUntil, expires]) if (date && +date > now) next = Math.min(next, +date);
  return next;
}
