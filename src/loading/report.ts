import type { FeedError } from '../model/feed-error.js';
import type { Problem } from '../model/feed.js';

/** Problems to print in full. A feed with thousands has few causes. */
const maxProblems = 20;

/**
 * Warns the page's author on the console: the error, then the rejected fields in one group.
 * @param location URL of the feed, or another description of where it comes from.
 */
export function report(location: string, problems: readonly Problem[], error?: FeedError): void {
  if (error) console.warn(`newsfold: ${error.message}`);
  if (!problems.length) return;
  console.groupCollapsed(`newsfold: ${problems.length} of the feed’s fields could not be used (${location})`);
  for (const { path, message } of problems.slice(0, maxProblems))
    console.warn(`${path || 'feed'}: ${message}`);
  if (problems.length > maxProblems) console.warn(`… and ${problems.length - maxProblems} more`);
  console.groupEnd();
}
