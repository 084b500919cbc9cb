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
 * Converts posts of a WordPress site (`/wp-json/wp/v2/posts`): a list or one post, with or without `?_embed`. Returns
 * undefined for other JSON.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const convert: Converter = (json) => {
  if (!Array.isArray(json) && !isPost(json)) return undefined;
  const all = Array.isArray(json) ? entriesOf(node(json)) : [node(json)];
  const posts = all.filter(({ json: post }) => isPublished(post));
  const feed: JsonObject = {
    title: text(object(posts[0]?.json.yoast_head_json).og_site_name) ?? '',
    items: posts.map(toItem),
    _newsfold: {
      sections: sectionsOf(posts.flatMap(categoriesOf)),
      top_story: posts.find(({ json: post }) => post.sticky === true)?.json.id,
    },
  };
  return {
    feed,
    problems: all.filter(({ json: post }) => !isPublished(post)).map(toProblem),
    pathOf: (path) => pathIn({ fields, feedFields }, feed, posts, path),
  };
};

const entriesOf = ({ raw, path }: JsonNode): JsonNode[] =>
  list(raw).map((entry, i) => node(entry, `${path}[${i}]`));

const isPost = (json: unknown): boolean =>
  isObject(json) &&
  ['title', 'content', 'excerpt'].some((key) => isObject(json[key]) && 'rendered' in json[key]);

/** WordPress sends drafts and private posts only to signed-in editors. */
const isPublished = ({ status }: JsonObject): boolean => (text(status)?.trim() ?? 'publish') === 'publish';

const toProblem = (post: JsonNode): Problem => ({
  path: child(post, 'status').path,
  message: `Expected a published post; found ${describe(post.json.status)}`,
});

const kinds: Record<string, string> = { video: 'video', audio: 'audio', gallery: 'gallery', link: 'link' };

/** Returns a value that is no object as it is, so that validation reports it. */
function toItem(source: JsonNode): unknown {
  const { json: post, raw } = source;
  if (post !== raw) return raw;
  const [categories, tags] = [categoriesOf(source), termsOf(source, 'post_tag')];
  return {
    id: post.id,
    url: text(post.link) ?? rendered(post.guid),
    title: unescapeTwice(rendered(post.title)),
    summary: toSummary(post),
    content_html: isProtected(post) ? undefined : rendered(post.content),
    // `date` is local time without a zone.
    date_published: toRfc3339(post.date_gmt),
    date_modified: toRfc3339(post.modified_gmt),
    language: object(post.yoast_head_json).og_locale,
    authors: toAuthors(source),
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

/** The categories of a post, without WordPress's default category. */
const categoriesOf = (post: JsonNode): JsonObject[] =>
  termsOf(post, 'category').filter(({ id }) => id !== 'uncategorized');

const termsOf = (post: JsonNode, taxonomy: string): JsonObject[] =>
  children(child(post, '_embedded'), 'wp:term')
    .flatMap(entriesOf)
    .filter(({ json: term }) => term.taxonomy === taxonomy && text(term.name))
    .map((term) => ({
      id: text(term.json.slug) ?? term.json.id,
      title: unescapeTwice(term.json.name),
      url: text(term.json.link),
      [sourceKey]: term,
    }));

/** The distinct categories, in order of first appearance. */
function sectionsOf(categories: JsonObject[]): JsonObject[] {
  const sections = new Map<unknown, JsonObject>();
  for (const category of categories) if (!sections.has(category.id)) sections.set(category.id, category);
  return [...sections.values()];
}

function toAuthors(post: JsonNode): JsonObject[] {
  const authors = children(child(post, '_embedded'), 'author')
    // WordPress embeds an error object for an author who is not public.
    .filter(({ json: author }) => text(author.name))
    .map((author) => ({
      name: unescapeTwice(author.json.name),
      url: text(author.json.link),
      avatar: Object.values(object(author.json.avatar_urls)).findLast((url) => text(url)),
      [sourceKey]: author,
    }));
  const { author: name } = object(post.json.yoast_head_json);
  return authors.length || !text(name) ? authors : [{ name }];
}
