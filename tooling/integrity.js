// @ts-check
import { createHash } from 'node:crypto';

/**
 * Writes `integrity.json` next to the built files: the value of the `integrity` attribute for each.
 * https://www.w3.org/TR/SRI/
 * @returns {import('vite').Plugin}
 */
export function integrity() {
  return {
    name: 'newsfold:integrity',
    generateBundle(_options, bundle) {
      const hashes = Object.values(bundle).map((file) => {
        const content = file.type === 'chunk' ? file.code : file.source;
        return [file.fileName, `sha384-${createHash('sha384').update(content).digest('base64')}`];
      });
      const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
    },
  };
}
