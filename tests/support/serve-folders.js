import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders by URL prefix. Files are sent unchanged, without the test runner's transforms. */
const folders = {
  '/cdn/': join(root, 'cdn'),
  // Debian's packages libjs-prototype and libjs-mootools.
  '/old-libraries/': '/usr/share/javascript',
  '/pictures/': join(root, 'site', 'public', 'pictures'),
  '/samples/': join(root, '..', 'shared', 'samples'),
  '/storybook/': join(root, 'storybook-static'),
};

/**
 * Serves the built files, the demo's images, the sample feeds, Storybook and the libraries of old host pages.
 * @type {import('@web/test-runner').Middleware}
 */
export async function serveFolders(context, next) {
  const path = decodeURIComponent(context.path);
  const prefix = Object.keys(folders).find((start) => path.startsWith(start));
  if (prefix === undefined) return next();

  if (path === '/samples/index.json') {
    context.body = await readdir(folders[prefix]).catch(() => []);
    return;
  }
  const file = normalize(join(folders[prefix], path.slice(prefix.length)));
  if (!file.startsWith(folders[prefix] + sep) || !(await isFile(file))) {
    context.status = 404;
    return;
  }
  context.type = extname(file);
  context.body = path === '/storybook/iframe.html' ? await withErrorRecorder(file) : createReadStream(file);
}

/** @param {string} file */
async function isFile(file) {
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() ?? false;
}

/**
 * Adds the script that records errors. It must run before the scripts of the story.
 * @param {string} file
 */
async function withErrorRecorder(file) {
  const html = await readFile(file, 'utf8');
  return html.replace('<head>', '<head><script src="/tests/support/record-errors.js"></script>');
}
