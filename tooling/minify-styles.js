// @ts-check

/**
 * Folds the white space of `css` templates in the browser bundle. Not that of `html`: server and browser must have the
 * same templates.
 * @returns {import('vite').Plugin}
 */
export function foldStyles() {
  return {
    name: 'newsfold:fold-styles',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /css`/ },
      handler: (code) => ({ code: code.replace(/css`[^`]*`/g, fold), map: null }),
    },
  };
}

/** @param {string} css */
const fold = (css) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':');
