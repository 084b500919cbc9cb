import { blankArticle } from '../../src/formats/json-feed/item.js';
import type { Article, Feed } from '../../src/model/feed.js';

/** Builds an article with only an id, URL and title, and these fields. */
export const makeArticle = (id: string, fields: Partial<Article> = {}): Article => ({
  id,
  url: `https://news.example/${id}`,
  title: `Title of ${id}`,
  ...blankArticle(),
  ...fields,
});

/** Builds a feed of these articles, with these fields. */
export const makeFeed = (articles: Article[], fields: Partial<Feed> = {}): Feed => ({
  title: 'Desk',
  articles,
  sections: [],
  topics: [],
  channels: [],
  ...fields,
});
