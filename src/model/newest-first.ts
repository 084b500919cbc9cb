import type { Article } from './feed.js';

/** The newest article first; those without a date last, in their order. */
export const newestFirst = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => +(b.published ?? 0) - +(a.published ?? 0));
