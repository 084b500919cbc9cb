// @ts-check
import { createHash } from 'node:crypto';

/**
 * Writes `integrity.json` beside the built files: the `sha384` of each, as an `integrity` attribute takes it.
 * @returns {import('vite').Plugin}
 */
export function integrity() {
  return {
    name: 'newsfold:integrity',
    generateBundle(_options, bundle) {
      const sums = Object.values(bundle).map((file) => {
        const content = file.type === 'chunk' ? file.code : file.source;
        return [file.fileName, `sha384-${createHash('sha384').update(content).digest('base64')}`];
      });
      const source = `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
    },
  };
}
