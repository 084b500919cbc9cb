import type { Article } from './feed.js';
import { newestFirst } from './newest-first.js';

/** What a ticker shows: breaking news where there is some, else the newest articles; `isBreaking` says which. */
export function chooseTicker(
  articles: readonly Article[],
  limit: number,
): { articles: Article[]; isBreaking: boolean } {
  const newest = newestFirst(articles);
  const breaking = newest.filter(({ label }) => label === 'breaking');
  return { articles: (breaking.length ? breaking : newest).slice(0, limit), isBreaking: !!breaking.length };
}
