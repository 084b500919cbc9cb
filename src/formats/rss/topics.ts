import { all, fields } from './fields.js';
import type { XmlElement } from '../xml/parse.js';

export type Topics = { title: string; url?: string };

/** The categories of an item. A `domain` leads to the topic's page, unless it is that of a whole list of topics. */
export function toTopics(item: XmlElement, lists: Set<string>): Topics[] {
  const topics = all(item, fields.tags).flatMap((element): Topics | [] => {
    const title = titleOf(element);
    const domain = element.attribute('domain');
    const isPage = domain && /^https?:\/\//i.test(domain) && !lists.has(domain);
    return title && !/^uncategori[sz]ed$/i.test(title) ? { title, url: isPage ? domain : undefined } : [];
  });
  return topics.filter(({ title }, i) => topics.findIndex((topic) => topic.title === title) === i);
}

const titleOf = (element: XmlElement) =>
  element.attribute('label') ?? element.attribute('term') ?? element.text.trim();

/** The domains that stand at more than one category, and so are no page of any. */
export function listsIn(items: XmlElement[]): Set<string> {
  const titles = new Map<string, string>();
  const lists = new Set<string>();
  for (const element of items.flatMap((item) => all(item, 'category'))) {
    const domain = element.attribute('domain');
    if (!domain) continue;
    const title = titles.get(domain);
    if (title === undefined) titles.set(domain, titleOf(element));
    else if (title !== titleOf(element)) lists.add(domain);
  }
  return lists;
}
