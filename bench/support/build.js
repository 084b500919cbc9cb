// @ts-check
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { compile, compileModule } from 'svelte/compiler';
import { root } from './root.js';

/**
 * Builds a script as an app would be: bundled, minified, for production.
 * @param {string} source of a module that imports from `bench/`
 * @param {Record<string, string>} [virtual] sources of modules by name
 */
export async function buildScript(source, virtual = {}) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: `${root}bench`, sourcefile: 'entry.js' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    loader: { '.css': 'text' },
    logLevel: 'error',
    // The package's list of side effects does not name this folder.
    ignoreAnnotations: true,
    plugins: [svelte, virtualModules(virtual)],
  });
  return outputFiles[0]?.text ?? '';
}

/** Compiles Svelte's components and modules with runes. @type {import('esbuild').Plugin} */
const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte(\.js)?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const options = { filename: basename(path), generate: /** @type {const} */ ('client'), dev: false };
      const { js } = path.endsWith('.js') ? compileModule(source, options) : compile(source, options);
      return { contents: js.code };
    });
  },
};

/** @param {Record<string, string>} sources @returns {import('esbuild').Plugin} */
const virtualModules = (sources) => ({
  name: 'virtual-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\w+$/ }, ({ path }) =>
      path in sources ? { path, namespace: 'virtual' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
      contents: sources[path] ?? '',
      resolveDir: `${root}bench`,
    }));
  },
});
