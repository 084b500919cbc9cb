import type { Fields } from '../shared/field-table.js';

/**
 * The properties that each field of an item is read from, by priority: names of `api.dw.com` (lists and details) and of
 * the graph API (`www.dw.com/graph-api`). Neither has a public specification; the names are those in published responses.
 * @see https://api.dw.com/api/list/mediacenter/2
 * @see https://www.dw.com/graph-api/en/content/navigation/9097
 */
export const fields: Fields = {
  id: 'reference.id, id, mainContent.id',
  url: 'permaLink, mainContent.permaLink, namedUrl, canonicalUrl, reference.id, id',
  title: 'title, name, reference.name, mainContent.name',
  summary: 'teaserText, teaser, shortTeaser, longTeaser',
  content_html: 'text',
  date_published: 'displayDate, contentDate',
  date_modified: 'lastModifiedDate',
  language: 'namedUrl',
  authors: 'firstPersonArray',
  'authors.name': 'firstPersonArray.*.fullName',
  attachments: 'mainContent.sources, hlsVideoSrc, mp4VideoSrc, mp3Src',
  'attachments.url': 'mainContent.sources.*.url, hlsVideoSrc, mp4VideoSrc, mp3Src',
  'attachments.duration_in_seconds': 'duration',
  '_newsfold.kind': '__typename, modelType, type',
  '_newsfold.kicker': 'thematicFocusCategory.name, categories.*.name, categoryName, roadTeaserKicker',
  '_newsfold.duration_in_seconds': 'duration, mainContent.duration, formattedDuration',
  '_newsfold.topics': 'referenceGroups',
  '_newsfold.topics.title': 'referenceGroups.*.items.*.name',
  '_newsfold.expires': 'validUntilDate',
  '_newsfold.short_url': 'permaLink, mainContent.permaLink, id',
  '_newsfold.related': 'referenceGroups, teaserGroup',
  '_newsfold.image':
    'image, mainContent.previewImage, mainContent.image, mainContentImage, mainContentImageLink',
  '_newsfold.image.alt':
    'image.name, mainContent.previewImage.name, mainContent.image.name, mainContentImage.altText, mainContentImageLink.additionalInformation, mainContentImage.name',
  '_newsfold.image.caption':
    'image.description, mainContentImageLink.description, mainContentImage.description',
  '_newsfold.image.credit':
    'mainContentImageLink.target.licenserSupplement, mainContentImage.licenserSupplement',
  '_newsfold.image.renditions.url':
    'image.sizes.*.url, mainContent.previewImage.sizes.*.url, mainContentImage.staticUrl, mainContentImage.assetName, mainContentImageLink.target.staticUrl, mainContentImageLink.targetId, posterImageUrl',
  '_newsfold.image.renditions.width': 'image.sizes.*.width, mainContent.previewImage.sizes.*.width',
  '_newsfold.image.renditions.height': 'image.sizes.*.height, mainContent.previewImage.sizes.*.height',
  '_newsfold.sections': 'teaserGroup, contentComposition.informationSpaces',
};

/**
 * The properties of a list, a graph page or a programme guide that each field of the feed is read from. Those of
 * `schedule` are relative to a time slot.
 */
export const feedFields: Fields = {
  title: 'title',
  home_page_url: 'canonicalUrl, namedUrl',
  language: 'languageId, namedUrl',
  items: 'items',
  '_newsfold.sections': 'teaserGroup, contentComposition.informationSpaces',
  '_newsfold.sections.id': 'type, id',
  '_newsfold.sections.title': 'teaserGroup.name, title, name',
  '_newsfold.channels': 'livestreamChannels',
  '_newsfold.channels.id': 'livestreamChannels.*.id',
  '_newsfold.channels.title': 'livestreamChannels.*.name, livestreamChannels.*.title',
  '_newsfold.channels.url': 'livestreamChannels.*.namedUrl, livestreamChannels.*.url',
  '_newsfold.channels.stream.url': 'livestreamChannels.*.hlsVideoSrc',
  '_newsfold.channels.poster': 'livestreamChannels.*.posterImageUrl',
  '_newsfold.channels.schedule': 'livestreamChannels.*.nextTimeSlots',
  '_newsfold.channels.schedule.title': 'program.name, programElement.name, title, name',
  '_newsfold.channels.schedule.start': 'startDate, start, startTime',
  '_newsfold.channels.schedule.end': 'endDate, end, endTime',
  '_newsfold.channels.schedule.url': 'program.namedUrl, programElement.namedUrl, namedUrl, url',
};
