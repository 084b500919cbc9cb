import type { Article, Feed } from './feed.js';

/**
 * A refreshed feed in which an article that has not changed is the very object of the feed before it,
 * so that what is drawn from it need not be drawn again.
 */
export function keepUnchanged(before: Feed | undefined, feed: Feed): Feed {
  if (!before) return feed;
  const known = new Map(before.articles.map((article) => [article.id, article]));
  return { ...feed, articles: feed.articles.map((article) => sameOr(known.get(article.id), article)) };
}

const sameOr = (before: Article | undefined, article: Article) =>
  before && JSON.stringify(before) === JSON.stringify(article) ? before : article;
