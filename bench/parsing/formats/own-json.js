// @ts-check
import { bodyOf } from '../stories.js';

/** @typedef {import('../stories.js').Story} Story */

/** The JSON of a custom content management system, for a mapping. @param {Story[]} stories */
export function ownJson(stories) {
  return {
    data: {
      desk: { name: 'Tidewater' },
      stories: stories.map((story) => ({
        uid: story.id,
        path: story.path,
        headline: story.title,
        teaser: { title: null, text: story.summary, 'kicker.text': story.place },
        body: bodyOf(story),
        dates: { first: story.published, last: story.modified },
        keywords: story.tags.map((name) => ({ name })),
        writers: [story.author],
        desk: { name: story.section, title: story.section },
        pictures: [
          {
            alt: story.picture.alt,
            caption: story.picture.caption,
            credit: story.picture.credit,
            crops: story.picture.sizes.map(({ url, width, height }) => ({ src: url, w: width, h: height })),
          },
        ],
      })),
    },
  };
}
