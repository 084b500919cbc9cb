import type { Feed, Article } from './feed.js';

/**
 * A newer feed for a reader who is in the middle of an older one: every article stays in its place, what has changed in
 * it is changed, what was withdrawn is gone, and what is new waits.
 */
export function mergeInPlace(shown: Feed, latest: Feed): Feed {
  const known = new Map(latest.articles.map((article) => [article.id, article]));
  return {
    ...latest,
    articles: shown.articles.flatMap(({ id }) => known.get(id) ?? []),
    topStoryId: shown.topStoryId && known.has(shown.topStoryId) ? shown.topStoryId : latest.topStoryId,
  };
}

/**
 * A refreshed feed in which an article that has not changed is the very object of the feed before it,
 * so that what is drawn from it need not be drawn again.
 */
export function reuseUnchanged(before: Feed | undefined, feed: Feed): Feed {
  if (!before) return feed;
  const known = new Map(before.articles.map((article) => [article.id, article]));
  return { ...feed, articles: feed.articles.map((article) => sameOr(known.get(article.id), article)) };
}

const sameOr = (before: Article | undefined, article: Article) =>
  before && JSON.stringify(before) === JSON.stringify(article) ? before : article;
