import type { Feed, Article } from './feed.js';

/**
 * Merges a newer feed into the one on display without moving its articles: changed ones are updated, withdrawn ones
 * removed, new ones left out.
 */
export function mergeInPlace(shown: Feed, latest: Feed): Feed {
  const byId = indexById(latest);
  return {
    ...latest,
    articles: shown.articles.flatMap(({ id }) => byId.get(id) ?? []),
    topStoryId: shown.topStoryId && byId.has(shown.topStoryId) ? shown.topStoryId : latest.topStoryId,
  };
}

/**
 * Replaces each article of `latest` that has not changed by its object in `previous`, so that templates can skip it.
 * Structural sharing, as in TanStack Query, per article.
 */
export function reuseUnchanged(previous: Feed | undefined, latest: Feed): Feed {
  if (!previous) return latest;
  const byId = indexById(previous);
  const articles = latest.articles.map((article) => {
    const previousArticle = byId.get(article.id);
    return previousArticle && isEqual(previousArticle, article) ? previousArticle : article;
  });
  return { ...latest, articles };
}

const indexById = ({ articles }: Feed): Map<string, Article> =>
  new Map(articles.map((article) => [article.id, article]));

/** Compares dates by time, lists and objects by content. An undefined property equals an absent one. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (a instanceof Date || b instanceof Date)
    return a instanceof Date && b instanceof Date && Object.is(+a, +b);
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && areEqualAt(Object.keys(a), a, b);
  return areEqualAt(Object.keys({ ...a, ...b }), a, b);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const areEqualAt = (keys: string[], a: object, b: object): boolean =>
  keys.every((key) => isEqual(ownValue(a, key), ownValue(b, key)));

/** Does not read what an object inherits: a key may be named `constructor`. */
const ownValue = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
