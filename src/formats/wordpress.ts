import type { Say } from './format.js';
import { sayDate } from './say-date.js';
import { isObject, list, object, text, type Wire } from './wire.js';
import { pathIn } from './wordpress-fields.js';
import { rendered, sayPicture } from './wordpress-picture.js';
import { isProtected, onceEscaped, sayExcerpt } from './wordpress-text.js';

/**
 * Posts of a WordPress site (`/wp-json/wp/v2/posts`): a list or one, with or without `?_embed`.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const say: Say = (wire) => {
  if (!Array.isArray(wire) && !isPost(wire)) return undefined;
  const posts: unknown[] = Array.isArray(wire) ? wire : [wire];
  const read = posts.map((post, i) => ({ post: object(post), at: Array.isArray(wire) ? `[${i}]` : '' }));
  const shown = read.filter(({ post }) => isPublished(post));
  const feed: Wire = {
    title: text(object(shown[0]?.post.yoast_head_json).og_site_name) ?? '',
    items: posts.map((post, i) => sayPost(post, read[i]?.at ?? '')),
    _newsfold: {
      sections: sectionsOf(shown.flatMap(({ post, at }) => categoriesOf(post, at))),
      top_story: shown.find(({ post }) => post.sticky === true)?.post.id,
    },
  };
  return { feed, pathOf: (path) => pathIn(feed, Array.isArray(wire), path) };
};

const isPost = (wire: unknown): boolean =>
  isObject(wire) &&
  ['title', 'content', 'excerpt'].some((key) => isObject(wire[key]) && 'rendered' in wire[key]);

/** Drafts and private posts are only in the answer to an editor. */
const isPublished = ({ status }: Wire): boolean => (text(status)?.trim() ?? 'publish') === 'publish';

const kinds: Record<string, string> = { video: 'video', audio: 'audio', gallery: 'gallery', link: 'link' };

/** A post that may not be shown is only its status, which is then refused. */
function sayPost(post: unknown, at: string): unknown {
  if (!isObject(post)) return post;
  if (!isPublished(post)) return post.status;
  const inner = at && `${at}.`;
  const [categories, tags] = [categoriesOf(post, at), termsOf(post, at, 'post_tag')];
  return {
    id: post.id,
    url: text(post.link) ?? rendered(post.guid),
    title: onceEscaped(rendered(post.title)),
    summary: sayExcerpt(post),
    content_html: isProtected(post) ? undefined : rendered(post.content),
    // `date` is the site's own time, and does not say which.
    date_published: sayDate(post.date_gmt),
    date_modified: sayDate(post.modified_gmt),
    language: object(post.yoast_head_json).og_locale,
    authors: sayAuthors(post, inner),
    _newsfold: {
      kind: typeof post.format === 'string' ? kinds[post.format.toLowerCase()] : post.format,
      sections: categories.map(({ id }) => id),
      kicker: categories.slice(0, 1),
      topics: tags,
      image: sayPicture(post, inner),
      short_url: post.jetpack_shortlink || undefined,
    },
  };
}

/** Categories, but not the one of posts that have none. */
const categoriesOf = (post: Wire, at: string): Wire[] =>
  termsOf(post, at, 'category').filter(({ id }) => id !== 'uncategorized');

function termsOf(post: Wire, at: string, taxonomy: string): Wire[] {
  const groups = list(object(post['_embedded'])['wp:term']);
  return groups.flatMap((group, i) =>
    list(group).flatMap((wire, j) => {
      const term = object(wire);
      if (term.taxonomy !== taxonomy || !text(term.name)) return [];
      return {
        id: text(term.slug) ?? term.id,
        title: onceEscaped(term.name),
        url: text(term.link),
        at: `${at && `${at}.`}_embedded.wp:term[${i}][${j}]`,
        isPart: true,
      };
    }),
  );
}

/** Every category of the posts once, in the order of its first post. */
function sectionsOf(categories: Wire[]): Wire[] {
  const sections = new Map<unknown, Wire>();
  for (const category of categories) if (!sections.has(category.id)) sections.set(category.id, category);
  return [...sections.values()];
}

function sayAuthors(post: Wire, at: string): Wire[] {
  const authors = list(object(post['_embedded']).author).flatMap((wire, i) => {
    const { name, link, avatar_urls: avatars } = object(wire);
    // The place of an author who is not public holds an error.
    if (!text(name)) return [];
    const avatar = Object.values(object(avatars)).findLast((url) => text(url));
    return {
      name: onceEscaped(name),
      url: text(link),
      avatar,
      at: `${at}_embedded.author[${i}]`,
      isPart: true,
    };
  });
  const { author: name } = object(post.yoast_head_json);
  return authors.length || !text(name) ? authors : [{ name }];
}
