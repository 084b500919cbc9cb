// @ts-check
import { posix, sep } from 'node:path';

/** What each floor of `src/` may import: the table of the house. Its own floor is always allowed but for elements. */
/** @type {Record<string, string[]>} */
export const floors = {
  model: [],
  // The parser of XML where the browser's own is not to be had.
  formats: ['model', '@xmldom/xmldom'],
  loading: ['formats', 'model'],
  locales: ['model'],
  context: ['loading', 'model', 'locales', 'lit', '@lit/context'],
  ui: ['model', 'locales', 'lit'],
  // DOMPurify only in a file of its own, for browsers without a sanitizer.
  elements: ['ui', 'context', 'model', 'locales', 'lit', '@lit/context', 'dompurify'],
  define: ['elements'],
  embed: ['define', 'context'],
  cli: [
    'loading',
    'formats',
    'model',
    'commander',
    'hono',
    '@hono/node-server',
    'undici',
    'ipaddr.js',
    'cli-table3',
  ],
};

/**
 * Why a module may not import another, or undefined when it may.
 * @param {string} file path of the importing file, with slashes, from `src/` on
 * @param {string} source what it imports
 */
export function forbidden(file, source) {
  const [floor = '', folder] = file.split('/');
  const allowed = floors[floor];
  if (!allowed) return undefined;
  if (!source.startsWith('.')) {
    if (floor === 'cli' && source.startsWith('node:')) return undefined;
    const library = /^(@[^/]+\/[^/]+|[^/]+)/.exec(source)?.[0] ?? source;
    return allowed.includes(library) ? undefined : `${floor}/ may not import ${library}`;
  }
  const [target = '', targetFolder] = posix.join(posix.dirname(file), source).split('/');
  if (floor === 'elements' && target === 'elements') {
    return folder === targetFolder ? undefined : 'an element may not import another element; write its tag';
  }
  return target === floor || allowed.includes(target) ? undefined : `${floor}/ may not import ${target}/`;
}

/** An oxlint rule that keeps the floors. */
const rule = {
  create(/** @type {any} */ context) {
    const path = String(context.filename).split(sep).join('/');
    const start = path.lastIndexOf('/src/');
    if (start < 0) return {};
    const check = (/** @type {any} */ node) => {
      const reason = node.source && forbidden(path.slice(start + 5), node.source.value);
      if (reason) context.report({ node, message: `${reason} (see CONTRIBUTING.md, “Floors”)` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default { meta: { name: 'newsfold' }, rules: { floors: rule } };
