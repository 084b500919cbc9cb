import type { Fields } from '../shared/field-table.js';

/**
 * The properties that each field of an item is read from, by priority. Most are sent only if the request asks for them:
 * `show-fields`, `show-tags`, `show-elements`, `show-blocks`.
 * @see https://open-platform.theguardian.com/documentation/item
 */
export const fields: Fields = {
  id: 'id',
  url: 'webUrl, id',
  title: 'fields.headline, webTitle',
  summary: 'fields.trailText, fields.standfirst',
  content_html: 'fields.body, blocks.body',
  date_published: 'webPublicationDate, fields.firstPublicationDate',
  date_modified: 'fields.lastModified',
  language: 'fields.lang',
  authors: 'tags, fields.byline, webTitle',
  'authors.name': 'tags.*.webTitle, fields.byline',
  'authors.url': 'tags.*.webUrl',
  'authors.avatar': 'tags.*.bylineImageUrl, tags.*.bylineLargeImageUrl',
  attachments: 'elements, blocks.main.elements',
  'attachments.url': 'elements.*.assets.*.typeData.secureFile, elements.*.assets.*.file',
  'attachments.mime_type': 'elements.*.assets.*.mimeType',
  'attachments.duration_in_seconds':
    'elements.*.assets.*.typeData.durationMinutes, elements.*.assets.*.typeData.durationSeconds',
  '_newsfold.kind': 'type',
  '_newsfold.label': 'isHosted, sponsored, tags, pillarName, sectionId',
  '_newsfold.sections': 'sectionId',
  '_newsfold.kicker': 'sectionName',
  '_newsfold.topics': 'tags',
  '_newsfold.topics.title': 'tags.*.webTitle',
  '_newsfold.topics.url': 'tags.*.webUrl',
  '_newsfold.short_url': 'fields.shortUrl',
  '_newsfold.live': 'fields.liveBloggingNow, fields.isLive',
  '_newsfold.sponsor': 'tags',
  '_newsfold.sponsor.name': 'tags.*.activeSponsorships.*.sponsorName',
  '_newsfold.sponsor.url': 'tags.*.activeSponsorships.*.sponsorLink',
  '_newsfold.sponsor.logo': 'tags.*.activeSponsorships.*.sponsorLogo',
  '_newsfold.related': 'relatedContent, storyPackage',
  '_newsfold.image': 'elements, blocks.main.elements, fields.thumbnail',
  '_newsfold.image.alt': 'elements.*.assets.*.typeData.altText, blocks.main.elements.*.imageTypeData.alt',
  '_newsfold.image.caption':
    'elements.*.assets.*.typeData.caption, blocks.main.elements.*.imageTypeData.caption',
  '_newsfold.image.credit':
    'elements.*.assets.*.typeData.credit, blocks.main.elements.*.imageTypeData.credit',
  '_newsfold.image.renditions.url':
    'elements.*.assets.*.typeData.secureFile, elements.*.assets.*.file, fields.thumbnail',
  '_newsfold.image.renditions.width': 'elements.*.assets.*.typeData.width',
  '_newsfold.image.renditions.height': 'elements.*.assets.*.typeData.height',
  '_newsfold.image.renditions.mime_type': 'elements.*.assets.*.mimeType',
};

/** The properties of `response` that each field of the feed is read from. */
export const feedFields: Fields = {
  title: 'section.webTitle, tag.webTitle, edition.webTitle',
  home_page_url: 'section.webUrl, tag.webUrl, edition.webUrl',
  items: 'results',
  '_newsfold.sections': 'section, results',
  '_newsfold.sections.id': 'sectionId',
  '_newsfold.sections.title': 'sectionName',
  '_newsfold.sections.url': 'sectionId',
  '_newsfold.top_story': 'editorsPicks, leadContent',
};
