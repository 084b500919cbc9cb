import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { worldDesk } from '../tests/fixtures/world-desk/index.js';
import { makePictures } from './make-pictures.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const embed = fileURLToPath(new URL('../src/embed/newsfold.ts', import.meta.url));

/**
 * Serves the feed and the script of the demo page from the development server: `/feed.json` is the World Desk at the time
 * of the request, `/newsfold.js` the embeddable script, from source.
 */
export function demoFeed(): Plugin {
  return {
    name: 'newsfold:demo-feed',
    async config() {
      // Not in `configureServer`: Vite lists the public files before that, and answers 404 for any other.
      await makePictures();
      // Vite serves no files outside its root, `site/`, by default.
      return { server: { fs: { allow: [project] } }, optimizeDeps: { entries: [embed] } };
    },
    resolveId: (id) => (id === '/newsfold.js' ? embed : undefined),
    configureServer(server) {
      server.middlewares.use('/feed.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/feed+json');
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(JSON.stringify(worldDesk({ now: new Date(), base: '/' })));
      });
    },
  };
}
