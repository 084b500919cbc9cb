import type { Feed, Link, Section } from './feed.js';

/**
 * Returns the heading of a strip and its link. For one section: its title and page; for several: their titles, no link;
 * for none: the feed's title and front page.
 * @param section ids of sections, separated by spaces.
 */
export function chooseStripLink(feed: Feed, section: string | undefined): Link {
  const ids = parseIds(section);
  if (!ids.length) return { title: feed.title, url: feed.homeUrl };
  const sections = ids.flatMap((id) => feed.sections.find((candidate) => candidate.id === id) ?? []);
  return {
    title: sections.map(({ title }) => title).join(' · '),
    url: sections.length === 1 ? sections[0]?.url : undefined,
  };
}

/**
 * Returns the sections with these ids, in the feed's order; all sections if there are no ids.
 * @param section ids of sections, separated by spaces.
 */
export function chooseSections(feed: Feed, section: string | undefined): Section[] {
  const ids = parseIds(section);
  return ids.length ? feed.sections.filter(({ id }) => ids.includes(id)) : feed.sections;
}

/** Splits an attribute's value at white space. Returns an empty list for null, the value of a removed attribute. */
export const parseIds = (text: string | null | undefined): string[] =>
  text?.split(/\s+/).filter(Boolean) ?? [];
