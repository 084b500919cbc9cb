import { namesAt, type Fields } from './fields.js';
import { isObject, type Wire } from './wire.js';

const media = '_embedded.wp:featuredmedia[0]';

/**
 * Where each field of a post is read from; `_embedded` is there when the address has `?_embed`.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const fields: Fields = {
  status: 'status',
  id: 'id',
  url: 'link',
  title: 'title.rendered',
  summary: 'excerpt.rendered',
  content_html: 'content.rendered',
  date_published: 'date_gmt',
  date_modified: 'modified_gmt',
  language: 'yoast_head_json.og_locale',
  authors: '_embedded.author',
  'authors.name': '_embedded.author.*.name',
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
  '_newsfold.image': media,
  '_newsfold.image.alt': `${media}.alt_text`,
  '_newsfold.image.caption': `${media}.caption.rendered`,
  '_newsfold.image.credit': `${media}.media_details.image_meta.credit`,
  '_newsfold.image.renditions.url': `${media}.media_details.sizes.*.source_url`,
  '_newsfold.image.renditions.width': `${media}.media_details.sizes.*.width`,
  '_newsfold.image.renditions.height': `${media}.media_details.sizes.*.height`,
  '_newsfold.image.renditions.mime_type': `${media}.media_details.sizes.*.mime_type`,
};

/** The same of the feed, from all of its posts. */
export const feedFields: Fields = {
  title: 'yoast_head_json.og_site_name',
  '_newsfold.sections': '_embedded.wp:term',
  '_newsfold.sections.title': '_embedded.wp:term.*.name',
  '_newsfold.sections.url': '_embedded.wp:term.*.link',
  '_newsfold.top_story': 'sticky',
};

/**
 * Follows a path into what was said, down to the last thing that knows where in the feed it was (`at`), and gives the
 * field there its name.
 */
export function pathIn(feed: Wire, isList: boolean, path: string): string {
  const [item, index] = /^items\[(\d+)\]/.exec(path) ?? [];
  let found: Wire = { at: item && isList ? `[${index}]` : '' };
  let place: unknown = feed;
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    place = typeof place === 'object' ? (place as Wire | null)?.[key] : undefined;
    if (isObject(place) && typeof place.at === 'string') found = place;
  }
  if (found.isUrl) return String(found.at);
  // A status stands in place of a post that may not be shown.
  const isStatus = path === item && typeof place === 'string';
  const [name = ''] = namesAt({ fields, feedFields }, isStatus ? `${path}.status` : path);
  return [found.at, found.isPart ? name.split('.*.')[1] : name].filter(Boolean).join('.') || path;
}
