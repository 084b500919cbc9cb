import type { Feed, Link, Section } from './feed.js';

/**
 * What a strip shows: the sections it names, else the whole feed. It leads to the one section, or to the front page
 * where no section is named.
 * @param section one or several ids, separated by spaces.
 */
export function chooseStripLink(feed: Feed, section: string | undefined): Link {
  const ids = parseIds(section);
  if (!ids.length) return { title: feed.title, url: feed.homeUrl };
  const sections = ids.flatMap((id) => feed.sections.find((one) => one.id === id) ?? []);
  return {
    title: sections.map(({ title }) => title).join(' · '),
    url: sections.length === 1 ? sections[0]?.url : undefined,
  };
}

/** The sections that are named, in the feed's order; all where none is. */
export function chooseSections(feed: Feed, section: string | undefined): Section[] {
  const ids = parseIds(section);
  return ids.length ? feed.sections.filter(({ id }) => ids.includes(id)) : feed.sections;
}

/** The ids, or other words, that an attribute names: separated by spaces. An attribute that was taken away is null. */
export const parseIds = (text: string | null | undefined): string[] =>
  text?.split(/\s+/).filter(Boolean) ?? [];
