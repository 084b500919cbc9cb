import type { Article, Label, Link } from './feed.js';

/** The one mark over a headline: live coverage comes before the editors' label. */
export function chooseBadge({ liveStatus, label }: Article): 'live' | Label | undefined {
  return liveStatus === 'live' ? 'live' : label;
}

/** The kicker's links without the one that repeats the title that the card stands under. */
export function chooseKicker({ kicker }: Article, heading: string | undefined): Link[] {
  const above = heading?.toLowerCase();
  return kicker.filter(({ title }) => title.toLowerCase() !== above);
}
