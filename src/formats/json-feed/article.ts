import type { Article } from '../../model/feed.js';

/** The lists and the access of an article that nothing more is known of. Fresh at each call. */
export const blankArticle = () =>
  ({
    kind: 'article',
    kicker: [],
    authors: [],
    agencies: [],
    sectionIds: [],
    topics: [],
    access: 'free',
    media: [],
    relatedIds: [],
  }) satisfies Partial<Article>;
