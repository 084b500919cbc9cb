import { all, fields } from './fields.js';
import type { XmlElement } from '../xml/parse.js';

/** A topic of an item. `url` is the topic's page. */
export type Topic = { title: string; url?: string };

/**
 * Returns the categories of an item, one per title. RSS defines `domain` as the taxonomy; publishers also put the
 * topic's page there.
 * @param sharedDomains domains that are taxonomies, not pages: see `findSharedDomains`.
 */
export function toTopics(item: XmlElement, sharedDomains: Set<string>): Topic[] {
  const topics = all(item, fields.tags).flatMap((element): Topic | [] => {
    const title = titleOf(element);
    const domain = element.attribute('domain');
    const isPage = domain && /^https?:\/\//i.test(domain) && !sharedDomains.has(domain);
    return title && !/^uncategori[sz]ed$/i.test(title) ? { title, url: isPage ? domain : undefined } : [];
  });
  return topics.filter(({ title }, i) => topics.findIndex((topic) => topic.title === title) === i);
}

const titleOf = (element: XmlElement) =>
  element.attribute('label') ?? element.attribute('term') ?? element.text.trim();

/** Returns the domains that different categories share, and so are not the page of one topic. */
export function findSharedDomains(items: XmlElement[]): Set<string> {
  const titleByDomain = new Map<string, string>();
  const sharedDomains = new Set<string>();
  for (const element of items.flatMap((item) => all(item, 'category'))) {
    const domain = element.attribute('domain');
    if (!domain) continue;
    const title = titleByDomain.get(domain);
    if (title === undefined) titleByDomain.set(domain, titleOf(element));
    else if (title !== titleOf(element)) sharedDomains.add(domain);
  }
  return sharedDomains;
}
