import { sourceNamesAt, sourceNames, sourceAt, type Fields } from '../shared/field-table.js';
import { isObject, type JsonObject } from '../shared/json.js';
import { isPresent, nodeOf, type Graph, type JsonNode } from './graph.js';

/**
 * Where each field is read from, the first that is there.
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
  'authors.name': 'name',
  'authors.url': 'url, sameAs',
  'authors.avatar': 'image',
  attachments: 'video, audio, associatedMedia',
  'attachments.url': 'contentUrl, embedUrl',
  'attachments.mime_type': 'encodingFormat, fileFormat',
  'attachments.duration_in_seconds': 'duration',
  '_newsfold.kind': '@type',
  '_newsfold.label': '@type',
  '_newsfold.duration_in_seconds': 'duration',
  '_newsfold.sections': 'articleSection',
  '_newsfold.kicker': 'articleSection, partOfSeries, dateline, contentLocation, locationCreated',
  '_newsfold.topics': 'keywords, about',
  '_newsfold.topics.title': 'name',
  '_newsfold.topics.url': 'url, sameAs',
  '_newsfold.agencies': 'sourceOrganization',
  '_newsfold.access': 'isAccessibleForFree',
  '_newsfold.sponsor': 'sponsor',
  '_newsfold.sponsor.name': 'name',
  '_newsfold.sponsor.url': 'url',
  '_newsfold.sponsor.logo': 'logo',
  '_newsfold.live.status': 'coverageStartTime, coverageEndTime',
  '_newsfold.expires': 'expires',
  '_newsfold.image': 'image, thumbnailUrl, thumbnail',
  '_newsfold.image.caption': 'caption',
  '_newsfold.image.alt': 'description, name',
  '_newsfold.image.credit': 'creditText, creator, copyrightHolder, copyrightNotice',
  '_newsfold.image.renditions.url': 'contentUrl, url, @id',
  '_newsfold.image.renditions.width': 'width',
  '_newsfold.image.renditions.height': 'height',
  '_newsfold.image.renditions.mime_type': 'encodingFormat, fileFormat',
};

/** The same of the page: things of these types on it, and what its HTML says. */
export const feedFields: Fields = {
  title: 'publisher.name, WebSite.name, ItemList.name, Blog.name, CollectionPage.name, html.title',
  home_page_url: 'publisher.url, WebSite.url',
  language: 'html.lang',
  icon: 'publisher.logo',
  '_newsfold.sections': 'articleSection',
};

/** The values of a field, under the first of its names that is there. */
export function take(graph: Graph, node: JsonNode, field: string): JsonNode[] {
  for (const name of sourceNames(fields, field)) {
    const values = graph.values(node, name);
    if (values.length) return values;
  }
  return [];
}

/** The path of a field in the publisher's JSON: under the last thing said that knows where it comes from. */
export function pathIn(said: JsonObject, path: string): string {
  const { source, isEnd } = sourceAt<JsonNode>(said, [], path);
  const names = sourceNamesAt({ fields, feedFields }, path);
  if (!source) return names[0] ?? path;
  if (isEnd || !isObject(source.value)) return source.path;
  const name = names.find((one) => isPresent(nodeOf(source)[one])) ?? names[0];
  return [source.path, name].filter(Boolean).join('.');
}
