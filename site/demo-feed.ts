import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { worldDesk } from '../tests/fixtures/world-desk/index.js';
import { makePictures } from './make-pictures.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const embed = fileURLToPath(new URL('../src/embed/newsfold.ts', import.meta.url));

/**
 * Makes the development server the publisher of the demo page: `/feed.json` is the World Desk as of the request,
 * `/newsfold.js` the embeddable script, straight from its source.
 */
export function demoFeed(): Plugin {
  return {
    name: 'newsfold:demo-feed',
    // Vite serves nothing outside its root, `site/`, unless told.
    config: () => ({ server: { fs: { allow: [project] } }, optimizeDeps: { entries: [embed] } }),
    resolveId: (id) => (id === '/newsfold.js' ? embed : undefined),
    async configureServer(server) {
      await makePictures();
      server.middlewares.use('/feed.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/feed+json');
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(JSON.stringify(worldDesk({ now: new Date(), base: '/' })));
      });
    },
  };
}
