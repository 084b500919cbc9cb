import type { Article } from './feed.js';
import { newestFirst } from './newest-first.js';

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
