import type { Article, Feed, Link } from '../model/feed.js';

/** A feed to merge; with `section`, all of its articles go to the section of that id. */
export type Part = { feed: Feed; section?: string };

/**
 * Merges feeds to one: the articles of each in their order, one feed after the other, without repeats. Title, language and
 * logo are those of the first feed.
 */
export function mergeFeeds(parts: Part[]): Feed {
  const feeds = withUniqueIds(parts.map(asSection));
  const [first] = feeds;
  const firstOf = <K extends keyof Feed>(key: K) => feeds.find((feed) => feed[key])?.[key];
  const articles = new Map<string, Article>();
  for (const article of feeds.flatMap((feed) => feed.articles)) {
    const earlier = articles.get(article.id);
    const sectionIds = [...new Set([...(earlier?.sectionIds ?? []), ...article.sectionIds])];
    articles.set(article.id, { ...(earlier ?? article), sectionIds });
  }
  return {
    title: first?.title ?? '',
    homeUrl: first?.homeUrl,
    language: first?.language,
    logo: first?.logo,
    updated: feeds.map(({ updated }) => updated).sort((a, b) => +(b ?? 0) - +(a ?? 0))[0],
    articles: [...articles.values()],
    sections: uniqueBy(
      feeds.flatMap(({ sections }) => sections),
      ({ id }) => id,
    ),
    topics: uniqueBy(
      feeds.flatMap(({ topics }) => topics),
      titleOf,
    ),
    channels: uniqueBy(
      feeds.flatMap(({ channels }) => channels),
      ({ id }) => id,
    ),
    topStoryId: firstOf('topStoryId'),
    latestAudio: firstOf('latestAudio'),
    latestVideo: firstOf('latestVideo'),
  };
}

/** Replaces the sections of a feed by one. */
function asSection({ feed, section: id }: Part): Feed {
  if (id === undefined) return feed;
  return {
    ...feed,
    articles: feed.articles.map((article) => ({ ...article, sectionIds: [id] })),
    sections: [{ id, title: feed.title || id, url: feed.homeUrl }],
  };
}

/** Makes ids unique: if two publishers use an id for different articles, the later one gets its URL as id, if it has one. */
function withUniqueIds(feeds: Feed[]): Feed[] {
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

/** Keeps the first item of each key. */
const uniqueBy = <T>(items: T[], keyOf: (item: T) => string): T[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
