import type { Feed } from './feed.js';

/**
 * A newer feed for a reader who is in the middle of an older one: every article stays in its place, what has changed in
 * it is changed, what was withdrawn is gone, and what is new waits.
 */
export function holdBack(shown: Feed, latest: Feed): Feed {
  const known = new Map(latest.articles.map((article) => [article.id, article]));
  return {
    ...latest,
    articles: shown.articles.flatMap(({ id }) => known.get(id) ?? []),
    topStoryId: shown.topStoryId && known.has(shown.topStoryId) ? shown.topStoryId : latest.topStoryId,
  };
}
