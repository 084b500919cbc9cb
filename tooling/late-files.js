// @ts-check
import { basename } from 'node:path';
import { rolldown } from 'rolldown';
import { minifyStyles } from './minify-styles.js';

/**
 * Makes each module that is imported only when needed a file of its own that stands alone. Such a file must not import
 * `newsfold.js`: a page that names it otherwise (`newsfold.js?v=2`) would load and run it a second time. It may fetch
 * late files of its own.
 * @returns {import('vite').Plugin}
 */
export function lateFiles() {
  /** @type {Map<string, string>} */
  const inputs = new Map();
  return {
    ...setApart(inputs),
    name: 'newsfold:late-files',
    enforce: 'pre',
    async generateBundle() {
      // What a late file imports late joins the map while it is walked.
      for (const [fileName, input] of inputs) {
        const bundle = await rolldown({
          input,
          plugins: [minifyStyles(), setApart(inputs)],
          transform: { target: 'es2022' },
        });
        const { output } = await bundle.generate({ minify: true });
        this.emitFile({ type: 'prebuilt-chunk', fileName, code: output[0].code, exports: output[0].exports });
      }
    },
  };
}

/**
 * Leaves what is imported only when needed out of a bundle, and notes it down.
 * @param {Map<string, string>} inputs file name to module
 * @returns {import('vite').Plugin}
 */
function setApart(inputs) {
  return {
    name: 'newsfold:set-apart',
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
