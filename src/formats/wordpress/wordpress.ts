import { sourceKey } from '../shared/field-table.js';
import type { Problem } from '../../model/feed.js';
import { describe } from '../shared/describe.js';
import type { Converter } from '../types.js';
import { toRfc3339 } from '../shared/date.js';
import { children, child, pathIn, node, type JsonNode } from '../shared/source.js';
import { isObject, list, object, text, type JsonObject } from '../shared/json.js';
import { feedFields, fields } from './fields.js';
import { rendered, toImage } from './picture.js';
import { isProtected, unescapeTwice, toSummary } from './text.js';

/**
 * Posts of a WordPress site (`/wp-json/wp/v2/posts`): a list or one, with or without `?_embed`.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const convert: Converter = (wire) => {
  if (!Array.isArray(wire) && !isPost(wire)) return undefined;
  const sent = Array.isArray(wire) ? membersOf(node(wire)) : [node(wire)];
  const posts = sent.filter(({ wire: post }) => isPublished(post));
  const feed: JsonObject = {
    title: text(object(posts[0]?.wire.yoast_head_json).og_site_name) ?? '',
    items: posts.map(sayPost),
    _newsfold: {
      sections: sectionsOf(posts.flatMap(categoriesOf)),
      top_story: posts.find(({ wire: post }) => post.sticky === true)?.wire.id,
    },
  };
  return {
    feed,
    problems: sent.filter(({ wire: post }) => !isPublished(post)).map(tellStatus),
    pathOf: (path) => pathIn({ fields, feedFields }, feed, posts, path),
  };
};

const membersOf = ({ raw, path }: JsonNode): JsonNode[] =>
  list(raw).map((member, i) => node(member, `${path}[${i}]`));

const isPost = (wire: unknown): boolean =>
  isObject(wire) &&
  ['title', 'content', 'excerpt'].some((key) => isObject(wire[key]) && 'rendered' in wire[key]);

/** Drafts and private posts are only in the answer to an editor. */
const isPublished = ({ status }: JsonObject): boolean => (text(status)?.trim() ?? 'publish') === 'publish';

const tellStatus = (post: JsonNode): Problem => ({
  path: child(post, 'status').path,
  message: `Expected a published post; found ${describe(post.wire.status)}`,
});

const kinds: Record<string, string> = { video: 'video', audio: 'audio', gallery: 'gallery', link: 'link' };

function sayPost(source: JsonNode): unknown {
  const { wire: post, raw } = source;
  if (post !== raw) return raw;
  const [categories, tags] = [categoriesOf(source), termsOf(source, 'post_tag')];
  return {
    id: post.id,
    url: text(post.link) ?? rendered(post.guid),
    title: unescapeTwice(rendered(post.title)),
    summary: toSummary(post),
    content_html: isProtected(post) ? undefined : rendered(post.content),
    // `date` is the site's own time, and does not say which.
    date_published: toRfc3339(post.date_gmt),
    date_modified: toRfc3339(post.modified_gmt),
    language: object(post.yoast_head_json).og_locale,
    authors: sayAuthors(source),
    _newsfold: {
      kind: typeof post.format === 'string' ? kinds[post.format.toLowerCase()] : post.format,
      sections: categories.map(({ id }) => id),
      kicker: categories.slice(0, 1),
      topics: tags,
      image: toImage(source),
      short_url: post.jetpack_shortlink || undefined,
    },
  };
}

/** Categories, but not the one of posts that have none. */
const categoriesOf = (post: JsonNode): JsonObject[] =>
  termsOf(post, 'category').filter(({ id }) => id !== 'uncategorized');

const termsOf = (post: JsonNode, taxonomy: string): JsonObject[] =>
  children(child(post, '_embedded'), 'wp:term')
    .flatMap(membersOf)
    .filter(({ wire: term }) => term.taxonomy === taxonomy && text(term.name))
    .map((source) => ({
      id: text(source.wire.slug) ?? source.wire.id,
      title: unescapeTwice(source.wire.name),
      url: text(source.wire.link),
      [sourceKey]: source,
    }));

/** Every category of the posts once, in the order of its first post. */
function sectionsOf(categories: JsonObject[]): JsonObject[] {
  const sections = new Map<unknown, JsonObject>();
  for (const category of categories) if (!sections.has(category.id)) sections.set(category.id, category);
  return [...sections.values()];
}

function sayAuthors(post: JsonNode): JsonObject[] {
  const authors = children(child(post, '_embedded'), 'author')
    // The place of an author who is not public holds an error.
    .filter(({ wire: author }) => text(author.name))
    .map((source) => ({
      name: unescapeTwice(source.wire.name),
      url: text(source.wire.link),
      avatar: Object.values(object(source.wire.avatar_urls)).findLast((url) => text(url)),
      [sourceKey]: source,
    }));
  const { author: name } = object(post.wire.yoast_head_json);
  return authors.length || !text(name) ? authors : [{ name }];
}
