import type { Fields } from '../shared/field-table.js';

const media = '_embedded.wp:featuredmedia.*';

/**
 * The properties of a post that each field of an item is read from, by priority. WordPress sends `_embedded` if the URL
 * has `?_embed`.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const fields: Fields = {
  id: 'id',
  url: 'link, guid.rendered',
  title: 'title.rendered',
  summary: 'excerpt.rendered, yoast_head_json.description, yoast_head_json.og_description',
  content_html: 'content.rendered',
  date_published: 'date_gmt',
  date_modified: 'modified_gmt',
  language: 'yoast_head_json.og_locale',
  authors: '_embedded.author',
  'authors.name': '_embedded.author.*.name, yoast_head_json.author',
  'authors.url': '_embedded.author.*.link',
  'authors.avatar': '_embedded.author.*.avatar_urls',
  '_newsfold.kind': 'format',
  '_newsfold.short_url': 'jetpack_shortlink',
  '_newsfold.sections': '_embedded.wp:term',
  '_newsfold.kicker': '_embedded.wp:term',
  '_newsfold.kicker.title': '_embedded.wp:term.*.name',
  '_newsfold.kicker.url': '_embedded.wp:term.*.link',
  '_newsfold.topics': '_embedded.wp:term',
  '_newsfold.topics.title': '_embedded.wp:term.*.name',
  '_newsfold.topics.url': '_embedded.wp:term.*.link',
  '_newsfold.image': '_embedded.wp:featuredmedia, jetpack_featured_media_url, yoast_head_json.og_image',
  '_newsfold.image.alt': `${media}.alt_text`,
  '_newsfold.image.caption': `${media}.caption.rendered`,
  '_newsfold.image.credit': `${media}.media_details.image_meta.credit, ${media}.media_details.image_meta.copyright`,
  '_newsfold.image.renditions.url': `${media}.media_details.sizes.*.source_url, ${media}.source_url, jetpack_featured_media_url, yoast_head_json.og_image.*.url`,
  '_newsfold.image.renditions.width': `${media}.media_details.sizes.*.width, ${media}.media_details.width, yoast_head_json.og_image.*.width`,
  '_newsfold.image.renditions.height': `${media}.media_details.sizes.*.height, ${media}.media_details.height, yoast_head_json.og_image.*.height`,
  '_newsfold.image.renditions.mime_type': `${media}.media_details.sizes.*.mime_type, ${media}.mime_type, yoast_head_json.og_image.*.type`,
};

/** The properties of the posts that each field of the feed is read from. */
export const feedFields: Fields = {
  title: 'yoast_head_json.og_site_name',
  '_newsfold.sections': '_embedded.wp:term',
  '_newsfold.sections.title': '_embedded.wp:term.*.name',
  '_newsfold.sections.url': '_embedded.wp:term.*.link',
  '_newsfold.top_story': 'sticky',
};
