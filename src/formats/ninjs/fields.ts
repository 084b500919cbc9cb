import type { Fields } from '../shared/field-table.js';

/**
 * The properties that each field of an item is read from, by priority: names of every version of ninjs, in lower case.
 * @see https://iptc.org/std/ninjs/
 */
export const fields: Fields = {
  id: 'uri',
  url: 'link, links, url, altids, uri',
  title: 'headline, headlines, title, slugline',
  summary: 'description, description_text, descriptions, body_text, bodies',
  content_html: 'body_html, body_xhtml, body_text, body, bodies',
  date_published: 'firstcreated, versioncreated',
  date_modified: 'versioncreated',
  language: 'language',
  authors: 'byline, by, authors',
  attachments: 'renditions',
  'attachments.url': 'renditions.*.href',
  'attachments.mime_type': 'renditions.*.mimetype, renditions.*.contenttype',
  'attachments.duration_in_seconds': 'renditions.*.duration',
  '_newsfold.kind': 'type',
  '_newsfold.label': 'genre, genres, urgency',
  '_newsfold.kicker': 'subject, subjects, genre, genres, located, place, places',
  '_newsfold.topics': 'subject, subjects, keyword, keywords',
  '_newsfold.agencies': 'infosource, infosources, copyrightholder',
  '_newsfold.embargoed_until': 'embargoed, embargoeduntil',
  '_newsfold.expires': 'expires',
  '_newsfold.related': 'associations',
  '_newsfold.image': 'associations, renditions',
  '_newsfold.image.renditions.url': 'renditions.*.href',
  '_newsfold.image.renditions.width': 'renditions.*.width',
  '_newsfold.image.renditions.height': 'renditions.*.height',
  '_newsfold.image.renditions.mime_type': 'renditions.*.mimetype, renditions.*.contenttype',
};

/** The properties that systems wrap a list of items in. ninjs itself has no such object. */
export const feedFields: Fields = { items: 'items, _items, hits, results' };
