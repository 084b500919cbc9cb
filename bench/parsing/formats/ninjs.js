// @ts-check
import { bodyOf, site } from '../stories.js';

/** @typedef {import('../stories.js').Story} Story */

/** Version 3. @param {Story[]} stories */
export function ninjs(stories) {
  return {
    items: stories.map((story) => ({
      uri: `urn:newsml:tidewater.example:2025:${story.id}`,
      standard: { name: 'ninjs', version: '3.0' },
      type: 'text',
      pubStatus: 'usable',
      urgency: 4,
      language: 'en',
      links: [{ rel: 'canonical', href: site + story.path, contentType: 'text/html' }],
      firstCreated: story.published,
      versionCreated: story.modified,
      headlines: [{ role: 'main', value: story.title }],
      descriptions: [{ role: 'summary', contentType: 'text/plain', value: story.summary }],
      bodies: [
        { role: 'main', contentType: 'text/html', value: bodyOf(story), wordCount: 300 },
        { role: 'plain', contentType: 'text/plain', value: story.paragraphs.join('\n\n') },
      ],
      by: story.author.name,
      subjects: [story.section, ...story.tags].map((name) => ({ name, uri: `${site}/topic/${name}` })),
      places: [{ name: story.place }],
      associations: [
        {
          name: 'main',
          uri: `urn:newsml:tidewater.example:picture:${story.id}`,
          type: 'picture',
          pubStatus: 'usable',
          headlines: [{ value: story.picture.alt }],
          descriptions: [{ role: 'caption', contentType: 'text/plain', value: story.picture.caption }],
          by: story.picture.credit,
          renditions: story.picture.sizes.map(({ url, width, height }) => ({
            name: String(width),
            href: url,
            contentType: 'image/jpeg',
            width,
            height,
          })),
        },
      ],
    })),
  };
}
