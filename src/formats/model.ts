import type { Feed } from '../model/feed.js';
import type { Format } from './format.js';
import { parseJsonFeed } from './json-feed.js';
import { isObject, Reader } from './reader.js';

type Wire = Record<string, unknown>;

/** The model itself, made by a page's own script: nothing in it is trusted more than in any other format. */
export const model: Format = {
  name: 'newsfold',
  title: 'a newsfold Feed object',
  accepts: ({ articles }) => Array.isArray(articles),
  parse: (wire) => parseModel(wire),
};

/** Says the same in JSON Feed's words and reads that, so that each field is proven in one place. */
function parseModel({ wire, path, desk }: Reader): Feed {
  const feed = parseJsonFeed(new Reader(toJsonFeed(wire), path, desk));
  return { ...feed, updated: wire.updated instanceof Date ? wire.updated : undefined };
}

function toJsonFeed(feed: Wire): Wire {
  return {
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.url,
    language: feed.language,
    icon: feed.logo,
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

/** An article of the model as an item of a JSON Feed. */
export function toItem(article: Wire): Wire {
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
