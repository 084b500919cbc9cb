import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** The demo page's two typefaces: URL to file in an npm package. */
const fonts = {
  '/fonts/source-serif-4.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  '/fonts/libre-franklin.woff2':
    '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
};

/** Serves the demo page's fonts from npm packages, at URLs that the page can preload. */
export function demoFonts(): Plugin {
  return {
    name: 'newsfold:demo-fonts',
    configureServer({ middlewares }) {
      for (const [address, file] of Object.entries(fonts)) {
        middlewares.use(address, (_request, response) => {
          response.setHeader('Content-Type', 'font/woff2');
          response.setHeader('Cache-Control', 'max-age=86400');
          createReadStream(resolve(file)).pipe(response);
        });
      }
    },
  };
}
