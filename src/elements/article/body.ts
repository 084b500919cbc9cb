import { parseBody } from './parse-body.js';
import { rebuild, type RebuildOptions } from './rebuild.js';

export { bodyStyles } from './body.styles.js';
export { player, type PlayerOptions } from './player.js';
export { localizeBody } from './localize-body.js';

/** How the body of an article is shown. */
export type BodyOptions = RebuildOptions;

/**
 * The body of an article, the HTML of strangers, as elements of our own making: the text, links, pictures and
 * recordings, and nothing that runs, styles or names. Nothing of it loads before it is in the page.
 */
export async function buildBody(html: string, options: BodyOptions): Promise<DocumentFragment> {
  return rebuild(await parseBody(html), options);
}
