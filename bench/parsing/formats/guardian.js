// @ts-check
import { bodyOf, escapeMarkup, site } from '../stories.js';

/** @typedef {import('../stories.js').Story} Story */

/** A search with `show-fields`, `show-tags` and `show-elements`. @param {Story[]} stories */
export function guardian(stories) {
  return {
    response: {
      status: 'ok',
      total: stories.length,
      results: stories.map((story) => ({
        id: story.path.slice(1),
        type: 'article',
        sectionId: story.section.toLowerCase(),
        sectionName: story.section,
        webPublicationDate: story.published,
        webTitle: story.title,
        webUrl: site + story.path,
        isHosted: false,
        pillarName: 'News',
        fields: {
          headline: story.title,
          trailText: escapeMarkup(story.summary),
          byline: story.author.name,
          body: bodyOf(story),
          lastModified: story.modified,
          shortUrl: `${site}/s/${story.id}`,
          lang: 'en',
        },
        tags: [
          ...story.tags.map((title) => guardianTag('keyword', title)),
          guardianTag('contributor', story.author.name),
        ],
        elements: [
          {
            id: String(story.id),
            relation: 'main',
            type: 'image',
            assets: story.picture.sizes.map(({ url, width, height }) => ({
              type: 'image',
              mimeType: 'image/jpeg',
              file: url,
              typeData: {
                altText: story.picture.alt,
                caption: story.picture.caption,
                credit: story.picture.credit,
                width: String(width),
                height: String(height),
                secureFile: url,
              },
            })),
          },
        ],
      })),
    },
  };
}

/** @param {string} type @param {string} webTitle */
const guardianTag = (type, webTitle) => ({
  id: `${type}/${webTitle}`,
  type,
  webTitle,
  webUrl: `${site}/${type}/${encodeURI(webTitle)}`,
});
