import type { Article } from './feed.js';

/** What a ticker shows: what is pinned, as it comes, then breaking news where there is some, else the newest articles. */
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

/** Whether the editors call an article breaking news. */
export const isBreaking = ({ label }: Article): boolean => label === 'breaking';

/** The newest article first; those without a date last, in their order. */
export const newestFirst = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => +(b.published ?? 0) - +(a.published ?? 0));
