import { sourceNamesAt, sourceNames, sourceAt, type Fields } from '../shared/field-table.js';
import { isObject, isPresent, type JsonObject } from '../shared/json.js';
import type { Graph, JsonNode } from './graph.js';

/**
 * The properties that each field of an item is read from, by priority. Those of a nested object have the path that the
 * object usually has.
 * @see https://schema.org/NewsArticle
 */
export const fields: Fields = {
  id: 'url, mainEntityOfPage, item, @id',
  url: 'url, mainEntityOfPage, item, @id',
  title: 'headline, name, alternativeHeadline',
  summary: 'description, abstract',
  content_html: 'articleBody, text, liveBlogUpdate',
  date_published: 'datePublished, uploadDate, dateCreated',
  date_modified: 'dateModified',
  language: 'inLanguage',
  authors: 'author, creator',
  'authors.name': 'author.name',
  'authors.url': 'author.url, author.sameAs',
  'authors.avatar': 'author.image',
  attachments: 'video, audio, associatedMedia',
  'attachments.url': 'video.contentUrl, video.embedUrl',
  'attachments.mime_type': 'video.encodingFormat, video.fileFormat',
  'attachments.duration_in_seconds': 'video.duration',
  '_newsfold.kind': '@type',
  '_newsfold.label': '@type',
  '_newsfold.duration_in_seconds': 'duration',
  '_newsfold.sections': 'articleSection',
  '_newsfold.kicker': 'articleSection, partOfSeries, dateline, contentLocation, locationCreated',
  '_newsfold.topics': 'keywords, about',
  '_newsfold.topics.title': 'about.name',
  '_newsfold.topics.url': 'about.url, about.sameAs',
  '_newsfold.agencies': 'sourceOrganization',
  '_newsfold.access': 'isAccessibleForFree',
  '_newsfold.sponsor': 'sponsor',
  '_newsfold.sponsor.name': 'sponsor.name',
  '_newsfold.sponsor.url': 'sponsor.url',
  '_newsfold.sponsor.logo': 'sponsor.logo',
  '_newsfold.live.status': 'coverageStartTime, coverageEndTime',
  '_newsfold.expires': 'expires',
  '_newsfold.image': 'image, thumbnailUrl, thumbnail',
  '_newsfold.image.caption': 'image.caption',
  '_newsfold.image.alt': 'image.description, image.name',
  '_newsfold.image.credit': 'image.creditText, image.creator, image.copyrightHolder, image.copyrightNotice',
  '_newsfold.image.renditions.url': 'image.contentUrl, image.url, image.@id',
  '_newsfold.image.renditions.width': 'image.width',
  '_newsfold.image.renditions.height': 'image.height',
  '_newsfold.image.renditions.mime_type': 'image.encodingFormat, image.fileFormat',
};

/** The properties that each field of the feed is read from: those of objects by their type, and of the page's HTML. */
export const feedFields: Fields = {
  title: 'publisher.name, WebSite.name, ItemList.name, Blog.name, CollectionPage.name, html.title',
  home_page_url: 'publisher.url, WebSite.url',
  language: 'html.lang',
  icon: 'publisher.logo',
  '_newsfold.sections': 'articleSection',
};

/** The values of the first property of a field that has any. */
export function readValues(graph: Graph, node: JsonNode, field: string): JsonNode[] {
  for (const property of propertiesOf(sourceNames(fields, field))) {
    const values = graph.values(node, property);
    if (values.length) return values;
  }
  return [];
}

/** The last key of each path: the property of the nested object. */
const propertiesOf = (paths: string[]): string[] =>
  paths.map((path) => path.slice(path.lastIndexOf('.') + 1));

/** The path in the publisher's JSON that a path of the converted feed was read from. */
export function pathIn(feed: JsonObject, path: string): string {
  const { source, isEnd } = sourceAt<JsonNode>(feed, [], path);
  const names = sourceNamesAt({ fields, feedFields }, path);
  if (!source) return names[0] ?? path;
  if (isEnd || !isObject(source.value)) return source.path;
  const { value } = source;
  const properties = propertiesOf(names);
  const property = properties.find((key) => isPresent(value[key])) ?? properties[0];
  return [source.path, property].filter(Boolean).join('.');
}
