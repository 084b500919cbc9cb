import type { FeedError } from '../model/feed-error.js';
import type { Problem } from '../model/feed.js';

/** How many problems are spelled out; a feed with thousands has one cause, not thousands. */
const most = 20;

/** Tells the page's author, once and in one group, what was lost in a feed or why it is not there. */
export function report(where: string, problems: readonly Problem[], error?: FeedError): void {
  if (error) console.warn(`newsfold: ${error.message}`);
  if (!problems.length) return;
  console.groupCollapsed(`newsfold: ${problems.length} of the feed’s fields could not be used (${where})`);
  for (const { path, message } of problems.slice(0, most)) console.warn(`${path || 'feed'}: ${message}`);
  if (problems.length > most) console.warn(`… and ${problems.length - most} more`);
  console.groupEnd();
}
