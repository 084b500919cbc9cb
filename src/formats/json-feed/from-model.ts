import type { Conversion } from '../types.js';
import { isObject, type JsonObject } from '../shared/json.js';

const jsonFeedVersion = 'https://jsonfeed.org/version/1.1';

/** Converts a feed of the model to JSON Feed. Its articles have their own URLs, so an id is never taken for one. */
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
    items: mapObjects(feed.articles, toItem),
    _newsfold: {
      sections: feed.sections,
      topics: feed.topics,
      channels: mapObjects(feed.channels, toChannel),
      top_story: feed.topStoryId,
      links: { latest_audio: feed.latestAudio, latest_video: feed.latestVideo },
    },
  };
}

/** The feed of one article of the model, or of one item of a JSON Feed. */
export function feedOfOne(json: unknown): JsonObject {
  const isArticle =
    isObject(json) && (Array.isArray(json.kicker) || Array.isArray(json.sectionIds) || 'kind' in json);
  return isArticle ? { title: '', articles: [json] } : { version: jsonFeedVersion, title: '', items: [json] };
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
    attachments: mapObjects(article.media, toMedia),
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
  return { alt, caption, credit, focus, renditions: mapObjects(renditions, toRendition) };
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
  const media = isObject(stream) ? { url: stream.url, mime_type: stream.type } : stream;
  return { id, title, url, status, stream: media, poster, schedule };
}

/** Converts the entries of a list. Other values pass through, so that validation reports them. */
const mapObjects = (list: unknown, convert: (entry: JsonObject) => unknown): unknown =>
  Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? convert(entry) : entry)) : list;
