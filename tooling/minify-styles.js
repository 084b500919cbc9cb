// @ts-check
import { transform } from 'lightningcss';

/**
 * Minifies `css` templates in the browser bundle. Leaves `html` templates alone: server and browser need the same ones.
 * @returns {import('vite').Plugin}
 */
export function minifyStyles() {
  return {
    name: 'newsfold:minify-styles',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /css`/ },
      handler: (code, id) => ({
        code: code.replace(/css`([^`]*)`/g, (_, css) => `css\`${minify(css, id)}\``),
        map: null,
      }),
    },
  };
}

/** @param {string} css @param {string} filename */
const minify = (css, filename) =>
  transform({ filename, code: Buffer.from(css), minify: true }).code.toString();
