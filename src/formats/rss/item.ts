import { toAuthors, withoutByline } from './author.js';
import { all, fields, firstWithText, textIn } from './fields.js';
import { firstParagraph, htmlOf, isBody, withoutPixels } from './html.js';
import { filesOf, nearest, toAttachments } from './media.js';
import { toImage } from './picture.js';
import { toTopics } from './topics.js';
import { resolve } from './url.js';
import { toRfc3339 } from '../shared/date.js';
import type { XmlElement } from '../xml/parse.js';

/** What an item needs to know of its feed. */
export type Channel = { base?: string; lists: Set<string> };

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** An item of RSS, or an entry of Atom, in the words of JSON Feed. */
export function toItem(item: XmlElement, { base, lists }: Channel): Record<string, unknown> {
  const field = (name: keyof typeof fields) => firstWithText(item, fields[name]);
  const files = filesOf(item, base);
  const authors = toAuthors(item, fields.authors, base);
  const topics = toTopics(item, lists);
  const title = field('title');
  const url = urlOf(item, base);
  const published = field('date_published');
  const modified = field('date_modified');
  const { summary, body, bodies } = textsOf(item);
  return {
    id: textIn(item, fields.id) ?? item.attribute('about', rdf) ?? url,
    url,
    title: withoutByline(title && htmlOf(title), authors),
    summary: summary ?? nearest(all(item, 'media:group')[0] ?? item, item, 'media:description'),
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

/** The language of an element's texts, `en_GB` too. */
export const languageOf = (element: XmlElement): string | undefined =>
  (textIn(element, fields.language) ?? element.attribute('xml:lang'))?.replaceAll('_', '-');

/** The links of Atom with this relation; one that names none is the page itself. */
export const linksOf = (element: XmlElement, relation: string): XmlElement[] =>
  all(element, 'atom:link').filter((link) => (link.attribute('rel') ?? 'alternate') === relation);

/** The page of an item, where those who count clicks name it too. */
function urlOf(item: XmlElement, base: string | undefined): string | undefined {
  const own = firstWithText(item, 'feedburner:origLink, pheedo:origLink, link');
  if (own) return resolve(own.text, own, base);
  const pages = linksOf(item, 'alternate');
  const page = pages.find((link) => /html/.test(link.attribute('type') ?? 'html')) ?? pages[0];
  if (page?.attribute('href')) return resolve(page.attribute('href'), page, base);
  const guid = firstWithText(item, 'guid');
  const isPage =
    guid && guid.attribute('isPermaLink') !== 'false' && /^(https?:\/)?\//i.test(guid.text.trim());
  return isPage ? resolve(guid.text, guid, base) : item.attribute('about', rdf);
}

/** The summary, the body, and where to look for a picture. */
function textsOf(item: XmlElement): { summary?: string; body?: string; bodies: string[] } {
  const [short, long] = [fields.summary, 'content:encoded, atom:content'].map((names) => {
    const element = firstWithText(item, names);
    return element && htmlOf(element).trim();
  });
  const body = long ?? (short && isBody(short) ? short : undefined);
  const summary = (short && firstParagraph(short)) ?? (long && firstParagraph(long));
  return { summary, body, bodies: [long ?? '', short ?? ''] };
}
