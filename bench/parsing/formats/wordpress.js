// @ts-check
import { bodyOf, escapeMarkup, site } from '../stories.js';

/** @typedef {import('../stories.js').Story} Story */

/** `/wp-json/wp/v2/posts?_embed` @param {Story[]} stories */
export function wordpress(stories) {
  return stories.map((story) => ({
    id: story.id,
    date: story.published.toISOString().slice(0, 19),
    date_gmt: story.published.toISOString().slice(0, 19),
    guid: { rendered: `${site}/?p=${story.id}` },
    modified_gmt: story.modified.toISOString().slice(0, 19),
    slug: `a-${story.id}`,
    status: 'publish',
    type: 'post',
    link: site + story.path,
    title: { rendered: escapeMarkup(story.title) },
    content: { rendered: bodyOf(story), protected: false },
    excerpt: { rendered: `<p>${escapeMarkup(story.summary)} [&hellip;]</p>\n`, protected: false },
    format: 'standard',
    sticky: false,
    _embedded: {
      author: [
        {
          id: 4,
          name: story.author.name,
          link: story.author.page,
          avatar_urls: { 24: `${story.author.page}-24.jpg`, 96: `${story.author.page}-96.jpg` },
        },
      ],
      'wp:featuredmedia': [
        {
          id: story.id + 1,
          alt_text: story.picture.alt,
          caption: { rendered: `<p>${escapeMarkup(story.picture.caption)}</p>` },
          media_type: 'image',
          mime_type: 'image/jpeg',
          media_details: {
            width: 1920,
            height: 1080,
            image_meta: { credit: story.picture.credit },
            sizes: Object.fromEntries(
              story.picture.sizes.map(({ url, width, height }) => [
                `w${width}`,
                { file: `${width}.jpg`, width, height, mime_type: 'image/jpeg', source_url: url },
              ]),
            ),
          },
          source_url: story.picture.sizes.at(-1)?.url,
        },
      ],
      'wp:term': [
        [wordpressTerm('category', story.section)],
        story.tags.map((tag) => wordpressTerm('post_tag', tag)),
      ],
    },
  }));
}

/** @param {string} taxonomy @param {string} name */
const wordpressTerm = (taxonomy, name) => ({
  id: name.length,
  link: `${site}/${taxonomy}/${name}`,
  name,
  slug: name.toLowerCase(),
  taxonomy,
});
