// @ts-check
import { bodyOf, sections, site } from '../stories.js';

/** @typedef {import('../stories.js').Story} Story */

/** @param {Story[]} stories */
export function jsonFeed(stories) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tidewater',
    home_page_url: site,
    feed_url: `${site}/feed.json`,
    language: 'en',
    _newsfold: { sections: sections.map((title) => ({ id: title, title, url: `${site}/${title}` })) },
    items: stories.map((story) => ({
      id: String(story.id),
      url: site + story.path,
      title: story.title,
      summary: story.summary,
      content_html: bodyOf(story),
      date_published: story.published,
      date_modified: story.modified,
      authors: [{ name: story.author.name, url: story.author.page }],
      tags: story.tags,
      _newsfold: {
        kicker: [{ title: story.section, url: `${site}/${story.section}` }, story.place],
        sections: [story.section],
        topics: story.tags.map((title) => ({ title, url: `${site}/topic/${title}` })),
        image: {
          alt: story.picture.alt,
          caption: story.picture.caption,
          credit: story.picture.credit,
          renditions: story.picture.sizes.map((size) => ({ ...size, mime_type: 'image/jpeg' })),
        },
      },
    })),
  };
}
