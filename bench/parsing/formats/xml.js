// @ts-check
import { bodyOf, escapeMarkup, site } from '../stories.js';

/** @typedef {import('../stories.js').Story} Story */

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
export function rss(stories) {
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
export function atom(stories) {
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
