import type { Said } from './format.js';
import { isObject, type Wire } from './wire.js';

/** A feed of the model, said in the words of JSON Feed. */
export const sayModel = (feed: Wire): Said => ({ feed: toJsonFeed(feed) });

function toJsonFeed(feed: Wire): Wire {
  return {
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
      channels: entries(feed.channels, (channel) => ({ ...channel, stream: toMedia(channel.stream) })),
      top_story: feed.topStoryId,
      links: { latest_audio: feed.latestAudio, latest_video: feed.latestVideo },
    },
  };
}

/** One item of a JSON Feed or article of the model, as an item of a JSON Feed. */
export function sayItem(wire: unknown): unknown {
  if (!isObject(wire)) return wire;
  const isArticle = Array.isArray(wire.kicker) || Array.isArray(wire.sectionIds) || 'kind' in wire;
  return isArticle ? toItem(wire) : wire;
}

function toItem(article: Wire): Wire {
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
  return { ...picture, renditions: entries(picture.renditions, (one) => ({ ...one, mime_type: one.type })) };
}

const toMedia = (media: unknown) =>
  isObject(media) ? { ...media, mime_type: media.type, duration_in_seconds: media.durationSeconds } : media;

/** The entries of a list said in other words; what is no list or no object is left for the reader to refuse. */
const entries = (list: unknown, say: (entry: Wire) => unknown): unknown =>
  Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? say(entry) : entry)) : list;
