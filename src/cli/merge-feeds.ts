import type { Article, Feed, Link } from '../model/feed.js';

/** A feed that goes into another, whole or as one section of it. */
export type Part = { feed: Feed; section?: string };

/**
 * Several feeds as one: the stories of each in their order, one feed after the other, a story in two of them once. It has
 * an address of its own, which is not theirs.
 */
export function mergeFeeds(parts: Part[]): Feed {
  const feeds = distinctIds(parts.map(asSection));
  const [first] = feeds;
  const oneOf = <K extends keyof Feed>(key: K) => feeds.find((feed) => feed[key])?.[key];
  const articles = new Map<string, Article>();
  for (const article of feeds.flatMap((feed) => feed.articles)) {
    const known = articles.get(article.id);
    const sectionIds = [...new Set([...(known?.sectionIds ?? []), ...article.sectionIds])];
    articles.set(article.id, { ...(known ?? article), sectionIds });
  }
  return {
    title: first?.title ?? '',
    homeUrl: first?.homeUrl,
    language: first?.language,
    logo: first?.logo,
    updated: feeds.map(({ updated }) => updated).sort((a, b) => +(b ?? 0) - +(a ?? 0))[0],
    articles: [...articles.values()],
    sections: distinct(
      feeds.flatMap(({ sections }) => sections),
      ({ id }) => id,
    ),
    topics: distinct(
      feeds.flatMap(({ topics }) => topics),
      titleOf,
    ),
    channels: distinct(
      feeds.flatMap(({ channels }) => channels),
      ({ id }) => id,
    ),
    topStoryId: oneOf('topStoryId'),
    latestAudio: oneOf('latestAudio'),
    latestVideo: oneOf('latestVideo'),
  };
}

/** A feed as one section: whatever sections it has of its own, it is meant as this one. */
function asSection({ feed, section: id }: Part): Feed {
  if (id === undefined) return feed;
  return {
    ...feed,
    articles: feed.articles.map((article) => ({ ...article, sectionIds: [id] })),
    sections: [{ id, title: feed.title || id, url: feed.homeUrl }],
  };
}

/** Two publishers may both have an article 1: the later one is then called by its address, where it has one. */
function distinctIds(feeds: Feed[]): Feed[] {
  const urls = new Map<string, string>();
  return feeds.map((feed) => {
    const renamed = new Map<string, string>();
    for (const { id, url } of feed.articles) {
      if (!urls.has(id)) urls.set(id, url);
      else if (urls.get(id) !== url && url) renamed.set(id, url);
    }
    const rename = (id: string) => renamed.get(id) ?? id;
    if (!renamed.size) return feed;
    return {
      ...feed,
      topStoryId: feed.topStoryId && rename(feed.topStoryId),
      articles: feed.articles.map((article) => ({
        ...article,
        id: rename(article.id),
        relatedIds: article.relatedIds.map(rename),
      })),
    };
  });
}

const titleOf = ({ title }: Link) => title.toLowerCase();

const distinct = <T>(all: T[], keyOf: (one: T) => string): T[] =>
  [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
