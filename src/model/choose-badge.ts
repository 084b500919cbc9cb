import type { Article, Label, Link } from './feed.js';

/** Returns the badge above a headline: `live` takes precedence over the editors' label. Undefined for none. */
export function chooseBadge({ liveStatus, label }: Article): 'live' | Label | undefined {
  return liveStatus === 'live' ? 'live' : label;
}

/**
 * Returns the links of the kicker, without one that repeats the heading above the card.
 * @param heading title of the strip or section that contains the card.
 */
export function chooseKicker({ kicker }: Article, heading: string | undefined): Link[] {
  const lowerCaseHeading = heading?.toLowerCase();
  return kicker.filter(({ title }) => title.toLowerCase() !== lowerCaseHeading);
}
