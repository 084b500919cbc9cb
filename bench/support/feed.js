// @ts-check
import { build } from 'esbuild';
import { root } from './root.js';

const hour = 3_600_000;

/** @typedef {Record<string, any>} Feed */

/** Returns the fixture that the demo shows. It is TypeScript. @returns {Promise<(options: { now: Date, base: string }) => Feed>} */
async function loadWorldDesk() {
  const { outputFiles } = await build({
    entryPoints: [`${root}tests/fixtures/world-desk/index.ts`],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { worldDesk } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
  );
  return worldDesk;
}

/**
 * Returns a function that makes a JSON Feed of any number of items: the World Desk's 43, repeated with other ids, URLs and
 * headlines. No age changes for half an hour, so that a run shows the same texts from start to end.
 * @param {string} origin of the images
 * @returns {Promise<(length: number) => Feed>}
 */
export async function loadFeedMaker(origin) {
  const worldDesk = await loadWorldDesk();
  const now = Date.now();
  const feed = worldDesk({ now: new Date(now), base: `${origin}/` });
  return (length) => ({
    ...feed,
    items: Array.from({ length }, (_, i) => {
      const item = feed.items[i % feed.items.length];
      const turn = Math.floor(i / feed.items.length);
      const age = Math.floor((now - Date.parse(item.date_published)) / hour) + 0.5;
      return {
        ...item,
        id: `${item.id}${turn ? `-${turn}` : ''}`,
        url: `${item.url}${turn ? `-${turn}` : ''}`,
        title: `${item.title}${turn ? ` (${turn})` : ''}`,
        date_published: new Date(now - age * hour).toISOString(),
      };
    }),
  });
}
