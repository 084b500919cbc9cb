// @ts-check
import { posix, sep } from 'node:path';

/** Folders and packages that each folder of `src/` may import: the import table of CONTRIBUTING.md. */
/** @type {Record<string, string[]>} */
export const floors = {
  model: [],
  intl: ['model'],
  page: ['intl'],
  // xmldom parses XML where the browser's own parser is not available.
  formats: ['model', 'intl', '@xmldom/xmldom'],
  loading: ['formats', 'model', 'page'],
  locales: ['model', 'intl'],
  ui: ['model', 'intl', 'locales', 'page', 'lit'],
  controllers: ['loading', 'ui', 'model', 'intl', 'locales', 'page', 'lit', '@lit/context'],
  // DOMPurify only in a file loaded on demand, for browsers without the Sanitizer API.
  elements: ['ui', 'controllers', 'model', 'intl', 'locales', 'page', 'lit', '@lit/context', 'dompurify'],
  define: ['elements'],
  embed: ['define', 'controllers'],
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

/** Folders of `formats/` that any format may import. */
const sharedByFormats = ['shared', 'xml'];

/**
 * Returns why a module may not import another; undefined if it may.
 * @param {string} file path of the importing file, relative to `src/`, with slashes
 * @param {string} source module specifier of the import
 */
export function forbidden(file, source) {
  const [floor = '', folder = '', ...rest] = file.split('/');
  const allowed = floors[floor];
  if (!allowed) return undefined;
  if (!source.startsWith('.')) {
    if (floor === 'cli' && source.startsWith('node:')) return undefined;
    const library = /^(@[^/]+\/[^/]+|[^/]+)/.exec(source)?.[0] ?? source;
    return allowed.includes(library) ? undefined : `${floor}/ may not import ${library}`;
  }
  const [target = '', targetFolder = '', ...targetRest] = posix.join(posix.dirname(file), source).split('/');
  if (floor === 'elements' && target === 'elements') {
    return folder === targetFolder ? undefined : 'an element may not import another element; write its tag';
  }
  if (floor === 'formats' && target === 'formats' && rest.length && targetRest.length) {
    const isAllowed = folder === targetFolder || sharedByFormats.includes(targetFolder);
    return isAllowed ? undefined : 'a format may not import another format';
  }
  return target === floor || allowed.includes(target) ? undefined : `${floor}/ may not import ${target}/`;
}

/** An oxlint rule that reports forbidden imports. */
const rule = {
  create(/** @type {any} */ context) {
    const path = String(context.filename).split(sep).join('/');
    const start = path.lastIndexOf('/src/');
    if (start < 0) return {};
    const check = (/** @type {any} */ node) => {
      const reason = node.source && forbidden(path.slice(start + 5), node.source.value);
      if (reason) context.report({ node, message: `${reason} (see CONTRIBUTING.md, “Imports”)` });
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
