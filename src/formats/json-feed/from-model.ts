import type { Conversion } from '../types.js';
import { isObject, type JsonObject } from '../shared/json.js';

const jsonFeedVersion = 'https://jsonfeed.org/version/1.1';

/** A feed of the model, said in the words of JSON Feed and in no others. Its articles say themselves where their page is. */
export const convertModel = (feed: JsonObject): Conversion => ({
  feed: toJsonFeed(feed),
  idsArePages: false,
});

function toJsonFeed(feed: JsonObject): JsonObject {
  return {
    version: jsonFeedVersion,
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.url,
    language: feed.language,
    icon: feed.logo,
    date_modified: feed.updated,
    items: entries(feed.articles, toItem),
    _newsfold: {
      sections: feed.sections,
      topics: feed.topics,
      channels: entries(feed.channels, toChannel),
      top_story: feed.topStoryId,
      links: { latest_audio: feed.latestAudio, latest_video: feed.latestVideo },
    },
  };
}

/** The feed of one article of the model, or of one item of a JSON Feed. */
export function feedOfOne(wire: unknown): JsonObject {
  const isArticle =
    isObject(wire) && (Array.isArray(wire.kicker) || Array.isArray(wire.sectionIds) || 'kind' in wire);
  return isArticle ? { title: '', articles: [wire] } : { version: jsonFeedVersion, title: '', items: [wire] };
}

function toItem(article: JsonObject): JsonObject {
  return {
    id: article.id,
    url: article.url || undefined,
    title: article.title,
    summary: article.summary,
    content_html: article.bodyHtml,
    date_published: article.published,
    date_modified: article.modified,
    language: article.language,
    authors: article.authors,
    attachments: entries(article.media, toMedia),
    _newsfold: {
      kind: article.kind,
      sections: article.sectionIds,
      kicker: article.kicker,
      label: article.label,
      duration_in_seconds: article.durationSeconds,
      image: toImage(article.picture),
      short_url: article.shortUrl,
      agencies: article.agencies,
      initials: article.initials,
      topics: article.topics,
      access: article.access,
      sponsor: article.sponsor,
      live: article.liveStatus === undefined ? undefined : { status: article.liveStatus },
      embargoed_until: article.embargoedUntil,
      expires: article.expires,
      related: article.relatedIds,
    },
  };
}

function toImage(picture: unknown): unknown {
  if (!isObject(picture)) return picture;
  const { alt, caption, credit, focus, renditions } = picture;
  return { alt, caption, credit, focus, renditions: entries(renditions, toRendition) };
}

const toRendition = ({ url, width, height, type }: JsonObject): JsonObject => ({
  url,
  width,
  height,
  mime_type: type,
});

const toMedia = ({ url, type, durationSeconds }: JsonObject): JsonObject => ({
  url,
  mime_type: type,
  duration_in_seconds: durationSeconds,
});

function toChannel({ id, title, url, status, stream, poster, schedule }: JsonObject): JsonObject {
  const said = isObject(stream) ? { url: stream.url, mime_type: stream.type } : stream;
  return { id, title, url, status, stream: said, poster, schedule };
}

/** The entries of a list said in other words; what is no list or no object is left for the reader to refuse. */
const entries = (list: unknown, say: (entry: JsonObject) => unknown): unknown =>
  Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? say(entry) : entry)) : list;
