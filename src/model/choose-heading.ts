import type { Feed, Link } from './feed.js';

/**
 * What a strip shows: the sections it names, else the whole feed. It leads to the one section, or to the front page
 * where no section is named.
 * @param section one or several ids, separated by spaces.
 */
export function chooseHeading(feed: Feed, section: string | undefined): Link {
  const ids = section?.split(/\s+/).filter(Boolean) ?? [];
  if (!ids.length) return { title: feed.title, url: feed.homeUrl };
  const sections = ids.flatMap((id) => feed.sections.find((one) => one.id === id) ?? []);
  return {
    title: sections.map(({ title }) => title).join(' · '),
    url: sections.length === 1 ? sections[0]?.url : undefined,
  };
}
