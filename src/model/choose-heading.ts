import type { Feed, Link } from './feed.js';

/**
 * What a strip is headed with: the author's words, else the titles of the sections it shows, else the feed's. It leads
 * to the one section, or to the front page where no section is named.
 * @param section one or several ids, separated by spaces.
 */
export function chooseHeading(feed: Feed, section: string | undefined, heading: string | undefined): Link {
  const ids = section?.split(/\s+/).filter(Boolean) ?? [];
  const sections = ids.flatMap((id) => feed.sections.find((one) => one.id === id) ?? []);
  const url = ids.length ? (sections.length === 1 ? sections[0]?.url : undefined) : feed.homeUrl;
  const title = ids.length ? sections.map(({ title }) => title).join(' · ') : feed.title;
  return { title: heading ?? title, url };
}
