// @ts-check
// The same stories in every format that newsfold parses, with the other fields that real publishers send.
import { bodyOf, escapeMarkup, makeStories, sections, site } from './stories.js';

/** @typedef {import('./stories.js').Story} Story */
/** @typedef {import('../dist/formats/parse-feed.js').ParseOptions} ParseOptions */
/** @typedef {{ write: (stories: Story[]) => unknown, isMarkup?: boolean, options?: ParseOptions }} Writer */

/** @type {Record<string, Writer>} */
const writers = {
  'json-feed': { write: jsonFeed },
  rss: { write: rss, isMarkup: true },
  atom: { write: atom, isMarkup: true },
  ninjs: { write: ninjs },
  wordpress: { write: wordpress },
  guardian: { write: guardian },
  dw: { write: dw },
  'schema-org': { write: schemaOrg },
  mapping: {
    write: ownJson,
    options: {
      mapping: {
        items: 'data.stories',
        feed: { title: 'data.desk.name', language: '=en' },
        fields: {
          id: 'uid',
          url: `${site}{path}`,
          title: 'teaser.title || headline',
          summary: 'teaser.text',
          content_html: 'body',
          date_published: 'dates.first',
          date_modified: 'dates.last',
          tags: 'keywords[*].name',
          authors: { items: 'writers', fields: { name: 'name', url: 'page' } },
          sections: 'desk',
          kicker: 'teaser["kicker.text"]',
          'image.alt': 'pictures[0].alt',
          'image.caption': 'pictures[0].caption',
          'image.credit': 'pictures[0].credit',
          'image.renditions': { items: 'pictures[0].crops', fields: { url: 'src', width: 'w', height: 'h' } },
        },
      },
    },
  },
};

export const formats = Object.keys(writers);

/** Returns a feed as text. @param {string} format @param {number} length number of items */
export function makeFeed(format, length) {
  const writer = writers[format];
  if (!writer) throw new Error(`Expected ${formats.join(', ')}; found ${format}`);
  const { write, isMarkup = false, options = {} } = writer;
  const feed = write(makeStories(length));
  return { text: typeof feed === 'string' ? feed : JSON.stringify(feed), isMarkup, options };
}

/** @param {Story[]} stories */
function jsonFeed(stories) {
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

/** @param {Story} story */
const mediaGroup = ({ picture }) => `
      <media:group>
        ${picture.sizes
          .map(
            ({ url, width, height }) =>
              `<media:content url="${url}" type="image/jpeg" medium="image" width="${width}" height="${height}"/>`,
          )
          .join('\n        ')}
        <media:title>${escapeMarkup(picture.alt)}</media:title>
        <media:description>${escapeMarkup(picture.caption)}</media:description>
        <media:credit>${escapeMarkup(picture.credit)}</media:credit>
      </media:group>`;

/** @param {Story[]} stories */
function rss(stories) {
  const items = stories.map(
    (story) => `
    <item>
      <title>${escapeMarkup(story.title)}</title>
      <link>${site}${story.path}</link>
      <guid isPermaLink="false">${story.id}</guid>
      <description>${escapeMarkup(`<p>${escapeMarkup(story.summary)}</p>`)}</description>
      <content:encoded><![CDATA[${bodyOf(story)}]]></content:encoded>
      <pubDate>${story.published.toUTCString()}</pubDate>
      <dc:creator>${escapeMarkup(story.author.name)}</dc:creator>
      <category domain="${site}/${story.section}">${story.section}</category>
      ${story.tags.map((tag) => `<category>${tag}</category>`).join('\n      ')}${mediaGroup(story)}
    </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Tidewater</title>
    <link>${site}/</link>
    <atom:link href="${site}/rss.xml" rel="self" type="application/rss+xml"/>
    <description>News of the coast</description>
    <language>en</language>
    <lastBuildDate>Fri, 31 Jan 2025 18:11:00 GMT</lastBuildDate>${items.join('')}
  </channel>
</rss>`;
}

/** @param {Story[]} stories */
function atom(stories) {
  const entries = stories.map(
    (story) => `
    <entry>
      <id>tag:tidewater.example,2025:${story.id}</id>
      <title>${escapeMarkup(story.title)}</title>
      <link rel="alternate" type="text/html" href="${site}${story.path}"/>
      <published>${story.published.toISOString()}</published>
      <updated>${story.modified.toISOString()}</updated>
      <author><name>${escapeMarkup(story.author.name)}</name><uri>${story.author.page}</uri></author>
      <summary>${escapeMarkup(story.summary)}</summary>
      <content type="html">${escapeMarkup(bodyOf(story))}</content>
      <category term="${story.section}"/>
      ${story.tags.map((tag) => `<category term="${tag}"/>`).join('\n      ')}${mediaGroup(story)}
    </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">
  <id>${site}/</id>
  <title>Tidewater</title>
  <link rel="self" href="${site}/atom.xml"/>
  <link rel="alternate" type="text/html" href="${site}/"/>
  <updated>2025-01-31T18:11:00Z</updated>${entries.join('')}
</feed>`;
}

/** Version 3. @param {Story[]} stories */
function ninjs(stories) {
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

/** `/wp-json/wp/v2/posts?_embed` @param {Story[]} stories */
function wordpress(stories) {
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

/** A search with `show-fields`, `show-tags` and `show-elements`. @param {Story[]} stories */
function guardian(stories) {
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

/** The API's list, with the bodies of its detail responses. @param {Story[]} stories */
function dw(stories) {
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

/** The JSON-LD graph of a page that lists complete articles. @param {Story[]} stories */
function schemaOrg(stories) {
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

/** The JSON of a custom content management system, for a mapping. @param {Story[]} stories */
function ownJson(stories) {
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
