import { parseBody } from './parse-body.js';
import { rebuild, type RebuildOptions } from './rebuild.js';

export { bodyStyles } from './body.styles.js';
export { player, type PlayerOptions } from './player.js';
export { localizeBody } from './localize-body.js';

/** How {@link buildBody} builds a body. */
export type BodyOptions = RebuildOptions;

/**
 * Builds the body of an article from untrusted HTML. The result has new elements only: text, links, images and players,
 * without scripts, styles, ids or names. Requests nothing before it is attached. Never rejects because of its input.
 */
export async function buildBody(html: string, options: BodyOptions): Promise<DocumentFragment> {
  return rebuild(await parseBody(html), options);
}
