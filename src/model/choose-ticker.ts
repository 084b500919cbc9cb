import type { Article } from './feed.js';

/**
 * Returns the articles of a ticker: pinned ones in the order of `articles`, then breaking news if there is any,
 * else the newest articles.
 * @param limit maximum number of articles.
 * @param pinned ids of articles.
 */
export function chooseTicker(
  articles: readonly Article[],
  limit: number,
  pinned: readonly string[] = [],
): Article[] {
  const isPinned = ({ id }: Article) => pinned.includes(id);
  const hasBreaking = articles.some(isBreaking);
  const others = articles.filter((article) => !isPinned(article) && (!hasBreaking || isBreaking(article)));
  return [...articles.filter(isPinned), ...newestFirst(others)].slice(0, limit);
}

/** Whether the editors labelled an article as breaking news. */
export const isBreaking = ({ label }: Article): boolean => label === 'breaking';

/** Returns the articles sorted by date, newest first. Those without a date come last, in their order. */
export const newestFirst = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => +(b.published ?? 0) - +(a.published ?? 0));
