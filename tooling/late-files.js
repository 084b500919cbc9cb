// @ts-check
import { basename } from 'node:path';
import { rolldown } from 'rolldown';
import { minifyStyles } from './minify-styles.js';

/**
 * Bundles each dynamically imported module into a self-contained file. Such a file must not import `newsfold.js`: a
 * page that loads that under another URL (`newsfold.js?v=2`) would run it twice. It may import further modules
 * dynamically.
 * @returns {import('vite').Plugin}
 */
export function lateFiles() {
  /** @type {Map<string, string>} */
  const inputs = new Map();
  return {
    ...externalize(inputs),
    name: 'newsfold:late-files',
    enforce: 'pre',
    async generateBundle() {
      // A `Map` iterates over entries added during the loop: dynamic imports of these files.
      for (const [fileName, input] of inputs) {
        const bundle = await rolldown({
          input,
          plugins: [minifyStyles(), externalize(inputs)],
          transform: { target: 'es2022' },
        });
        const { output } = await bundle.generate({ minify: true });
        this.emitFile({ type: 'prebuilt-chunk', fileName, code: output[0].code, exports: output[0].exports });
      }
    },
  };
}

/**
 * Leaves dynamically imported modules out of a bundle and collects them.
 * @param {Map<string, string>} inputs file name to module
 * @returns {import('vite').Plugin}
 */
function externalize(inputs) {
  return {
    name: 'newsfold:externalize',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return undefined;
      const module = await this.resolve(source, importer, { skipSelf: true });
      if (!module) return undefined;
      const fileName = `newsfold-${basename(module.id).replace(/\.\w+$/, '.js')}`;
      inputs.set(fileName, module.id);
      return { id: `./${fileName}`, external: true };
    },
  };
}
