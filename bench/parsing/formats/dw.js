// @ts-check
import { bodyOf, site } from '../stories.js';

/** @typedef {import('../stories.js').Story} Story */

/** The API's list, with the bodies of its detail responses. @param {Story[]} stories */
export function dw(stories) {
  return {
    languageId: 2,
    paginationInfo: { pageIndex: 1, itemsInPage: stories.length },
    items: stories.map((story) => ({
      type: 'Article',
      name: story.title,
      teaserText: story.summary,
      text: bodyOf(story),
      displayDate: story.published,
      lastModifiedDate: story.modified,
      categoryName: story.section,
      regions: [{ name: story.place }],
      firstPersonArray: [{ fullName: story.author.name }],
      referenceGroups: [{ type: 'Keywords', items: story.tags.map((name) => ({ name })) }],
      reference: { id: story.id, name: story.title, url: `${site}/api/detail/article/${story.id}` },
      image: {
        id: story.id + 1,
        name: story.picture.alt,
        description: story.picture.caption,
        sizes: story.picture.sizes,
      },
    })),
  };
}
