import { toAuthors, withoutByline } from './author.js';
import { all, fields, firstWithText, textIn } from './fields.js';
import { firstParagraph, htmlOf, isBody, withoutPixels } from './html.js';
import { mediaFilesOf, inheritedText, toAttachments } from './media.js';
import { toImage } from './picture.js';
import { toTopics } from './topics.js';
import { resolve } from './url.js';
import { toRfc3339 } from '../shared/date.js';
import type { XmlElement } from '../xml/parse.js';

/** What the conversion of an item needs from its feed. */
export type ItemContext = {
  /** URL that relative URLs resolve against. */
  base?: string;
  /** Category domains that are not pages of a single topic. */
  sharedDomains: Set<string>;
};

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Converts an RSS item or an Atom entry to an item of JSON Feed. */
export function toItem(item: XmlElement, { base, sharedDomains }: ItemContext): Record<string, unknown> {
  const field = (name: keyof typeof fields) => firstWithText(item, fields[name]);
  const files = mediaFilesOf(item, base);
  const authors = toAuthors(item, fields.authors, base);
  const topics = toTopics(item, sharedDomains);
  const title = field('title');
  const url = urlOf(item, base);
  const published = field('date_published');
  const modified = field('date_modified');
  const { summary, body, bodies } = textsOf(item);
  return {
    id: textIn(item, fields.id) ?? item.attribute('about', rdf) ?? url,
    url,
    title: withoutByline(title && htmlOf(title), authors),
    summary: summary ?? inheritedText(all(item, 'media:group')[0] ?? item, item, 'media:description'),
    content_html: body && withoutPixels(body),
    date_published: toRfc3339(published?.text),
    date_modified: modified === published ? undefined : toRfc3339(modified?.text),
    language: languageOf(item),
    authors: authors.length ? authors : undefined,
    tags: topics.length ? topics.map((topic) => topic.title) : undefined,
    attachments: toAttachments(item, files),
    _newsfold: {
      image: toImage(item, files, bodies, base),
      kicker: topics[0]?.url ? [topics[0]] : undefined,
      topics: topics.length ? topics : undefined,
      related: linksOf(item, 'related').map((link) => resolve(link.attribute('href'), link, base)),
    },
  };
}

/** Returns the language of an element as a BCP 47 tag. Some feeds write `en_GB`. */
export const languageOf = (element: XmlElement): string | undefined =>
  (textIn(element, fields.language) ?? element.attribute('xml:lang'))?.replaceAll('_', '-');

/** Returns the Atom links with this relation. A link without `rel` is `alternate` (RFC 4287, section 4.2.7.2). */
export const linksOf = (element: XmlElement, relation: string): XmlElement[] =>
  all(element, 'atom:link').filter((link) => (link.attribute('rel') ?? 'alternate') === relation);

/** Returns the URL of the article's page. Prefers the original link to the redirect of a click counter. */
function urlOf(item: XmlElement, base: string | undefined): string | undefined {
  const link = firstWithText(item, 'feedburner:origLink, pheedo:origLink, link');
  if (link) return resolve(link.text, link, base);
  const pages = linksOf(item, 'alternate');
  const page = pages.find((page) => /html/.test(page.attribute('type') ?? 'html')) ?? pages[0];
  if (page?.attribute('href')) return resolve(page.attribute('href'), page, base);
  const guid = firstWithText(item, 'guid');
  const isPage =
    guid && guid.attribute('isPermaLink') !== 'false' && /^(https?:\/)?\//i.test(guid.text.trim());
  return isPage ? resolve(guid.text, guid, base) : item.attribute('about', rdf);
}

/** Returns the summary, the body, and the HTML to search for a picture. */
function textsOf(item: XmlElement): { summary?: string; body?: string; bodies: string[] } {
  const [description, content] = [fields.summary, 'content:encoded, atom:content'].map((names) => {
    const element = firstWithText(item, names);
    return element && htmlOf(element).trim();
  });
  const body = content ?? (description && isBody(description) ? description : undefined);
  const summary = (description && firstParagraph(description)) ?? (content && firstParagraph(content));
  return { summary, body, bodies: [content ?? '', description ?? ''] };
}
