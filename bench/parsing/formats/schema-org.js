// @ts-check
import { site } from '../stories.js';

/** @typedef {import('../stories.js').Story} Story */

/** The JSON-LD graph of a page that lists complete articles. @param {Story[]} stories */
export function schemaOrg(stories) {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'NewsMediaOrganization', '@id': `${site}/#publisher`, name: 'Tidewater', url: site },
      { '@type': 'WebSite', '@id': `${site}/#site`, url: site, publisher: { '@id': `${site}/#publisher` } },
      {
        '@type': 'ItemList',
        itemListElement: stories.map((story, i) => ({
          '@type': 'ListItem',
          position: i + 1,
          item: {
            '@type': 'NewsArticle',
            '@id': `${site}${story.path}#article`,
            mainEntityOfPage: { '@type': 'WebPage', '@id': site + story.path },
            url: site + story.path,
            headline: story.title,
            description: story.summary,
            articleBody: story.paragraphs.join('\n\n'),
            datePublished: story.published,
            dateModified: story.modified,
            inLanguage: 'en',
            articleSection: story.section,
            dateline: story.place,
            keywords: story.tags,
            isAccessibleForFree: true,
            publisher: { '@id': `${site}/#publisher` },
            author: [{ '@type': 'Person', name: story.author.name, url: story.author.page }],
            image: story.picture.sizes.map((size) => ({
              '@type': 'ImageObject',
              ...size,
              description: story.picture.alt,
              caption: story.picture.caption,
              creditText: story.picture.credit,
            })),
          },
        })),
      },
    ],
  };
}
